-- One search: every case and point that has enough of what was asked, best first. A row of the lists is
-- one term with the number of the word it stands for, what it counts there and how telling the word is.
WITH matched AS (
  SELECT document_id, n, max(score * counts) AS score, any_value(telling) AS telling
  FROM (
    SELECT n, counts, asked.telling, unnest(documents) AS document_id, unnest(scores) AS score
    FROM (SELECT unnest($numbers) AS n, unnest($terms) AS term, unnest($counts) AS counts,
      unnest($telling) AS telling) AS asked
    JOIN search_term USING (term))
  GROUP BY document_id, n),
scored AS (
  SELECT document_id, sum(score) AS score, sum(telling) AS share FROM matched GROUP BY document_id
  HAVING share >= $least_share)
SELECT over, ref, round(score * share * CASE WHEN contains(terms, $run) THEN $run_bonus ELSE 1 END, 9) AS score
FROM scored JOIN search_document USING (document_id)
WHERE len(list_filter($phrases, lambda phrase: contains(terms, phrase))) = len($phrases)
ORDER BY score DESC, ref
