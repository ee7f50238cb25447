-- BM25: how telling each term is (its inverse document frequency, never below nought), and what each
-- document gains by having it. Repetition counts less and less, the sooner the smaller k1 (1.2). Cases and
-- points are counted each among themselves.
INSERT INTO search_term
SELECT term, max(idf), list(document_id ORDER BY document_id),
  list(idf * weight / (weight + 1.2) ORDER BY document_id)
FROM (SELECT over, term, document_id, sum(weight) AS weight FROM weighed_word GROUP BY over, term, document_id)
JOIN (
  SELECT over, term, ln(1 + (any_value(every) - count(DISTINCT document_id) + 0.5)
    / (count(DISTINCT document_id) + 0.5)) AS idf
  FROM weighed_word JOIN (SELECT over, count(*) AS every FROM search_document GROUP BY over) USING (over)
  GROUP BY over, term) USING (over, term)
GROUP BY term ORDER BY term;
