-- One account in, its row as JSON out. A function may hold 32,768 bytes of its own code; the library comes from a bucket:
--   gsutil cp node_modules/sla-credits/dist/sla-credits.warehouse.js gs://YOUR-BUCKET/
-- JavaScript there has no INT64, so the row is text until SQL has cast it. NUMERIC adds up without a limit that is in reach.
CREATE OR REPLACE FUNCTION billing.credit_row(request STRING)
RETURNS STRING
DETERMINISTIC
LANGUAGE js
OPTIONS (library = ["gs://YOUR-BUCKET/sla-credits.warehouse.js"])
AS r"""
  return JSON.stringify(SlaCredits.creditRow(request));
""";

-- Materialised, so that each account is assessed once, however the rows are then looked at.
CREATE OR REPLACE TABLE billing.credits AS
SELECT request, PARSE_JSON(billing.credit_row(request)) AS credit
FROM billing.requests;

SELECT
  JSON_VALUE(credit.currency) AS currency,
  COUNT(*) AS accounts,
  SUM(CAST(JSON_VALUE(credit.entitledMinor) AS NUMERIC)) AS minor
FROM billing.credits
WHERE JSON_VALUE(credit.entitledMinor) IS NOT NULL
GROUP BY currency;

-- Nothing is lost: what could not be assessed says why.
SELECT JSON_VALUE(credit.id) AS id, JSON_VALUE(credit.error) AS error
FROM billing.credits
WHERE JSON_VALUE(credit.error) IS NOT NULL;
