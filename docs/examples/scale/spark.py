"""Accounts through the command-line program, a process for each partition: needs Node and sla-credits on every worker.

A bad request is a row with its error, and no failure of the program: any exit code but 0 means that rows are missing, and
checkCode makes Spark run the partition again. A request is one line; Spark's reader of text has cut them so already.
"""

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, count, sum as sum_of

PROGRAM = "sla-credits assess --rows"
# Spark starts the program in an empty environment, unless it is given one: where Node and sla-credits are, on the workers.
ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin"}
ROW = "id STRING, errorCode STRING, error STRING, terms STRING, status STRING, currency STRING, entitled STRING, entitledMinor BIGINT"

spark = SparkSession.builder.getOrCreate()

# One column of text, a request in each row, as sla-credits assess reads it.
requests = spark.read.text("accounts.ndjson").repartition(64)
rows = requests.rdd.map(lambda row: row.value).pipe(PROGRAM, env=ENVIRONMENT, checkCode=True)
credits = spark.read.json(rows, ROW).cache()

# As many rows as requests, or something went wrong on the way.
if credits.count() != requests.count():
    raise RuntimeError("rows were lost on the way")

# A sum of BIGINT would start again at its end without a word.
minor = col("entitledMinor").cast("decimal(20,0)")
credits.where("entitledMinor is not null").groupBy("currency").agg(count("*").alias("accounts"), sum_of(minor).alias("minor")).show()
credits.where("error is not null").select("id", "errorCode", "error").show(truncate=False)
