"""Accounts through the command-line program, a process for each partition: needs Node and sla-credits on every worker.

Exit code 1 says that some request was bad. Its row says why, so that is no reason to run the partition again; any other
code is, and with checkCode Spark does.
"""

from pyspark.sql import SparkSession

PROGRAM = "sh -c 'sla-credits assess --rows || [ $? -eq 1 ]'"
ROW = "id STRING, error STRING, terms STRING, status STRING, currency STRING, entitled STRING, entitledMinor BIGINT"

spark = SparkSession.builder.getOrCreate()

# One column of text, a request in each row, as sla-credits assess reads it.
requests = spark.read.text("accounts.ndjson").repartition(64)
credits = spark.read.json(requests.rdd.map(lambda row: row.value).pipe(PROGRAM, checkCode=True), ROW).cache()

# As many rows as requests, or something went wrong on the way.
assert credits.count() == requests.count()
credits.where("error is null").groupBy("currency").agg({"*": "count", "entitledMinor": "sum"}).show()
credits.where("error is not null").select("id", "error").show(truncate=False)
