-- What queries call. The program reads a request a line: a line break within one would end it, the engine would take the rest
-- for the answer of the next account, and every account after it would get another's credit. In JSON a line break can only
-- stand between values, where a blank means the same. NULL becomes an empty line, which is answered with an error of its own.
CREATE FUNCTION credit_row AS (request) -> credit_row_line(translate(ifNull(request, ''), '\n\r', '  '))
