-- Words that may be meant by one that nothing has as typed: those it begins, if it may be a beginning;
-- else those spelt nearest. A slip is a letter too many, too few, wrong, or swapped with the next. Of a
-- wrong first letter the rest must be right: so letters are compared with a few words alone.
SELECT word,
  CASE WHEN $is_last AND starts_with(word, $typed) THEN 0.0
    WHEN left(word, 1) = left($typed, 1) THEN damerau_levenshtein(word, $typed)
    ELSE $first_letter_slips END AS slips
FROM search_word
WHERE word NOT IN (SELECT unnest($hidden::TEXT[])) AND (
  ($is_last AND starts_with(word, $typed))
  OR ($slips > 0 AND (
    (left(word, 1) = left($typed, 1) AND abs(length(word) - length($typed)) <= $slips
      AND damerau_levenshtein(word, $typed) <= $slips)
    OR word IN (substr($typed, 2), $typed[2] || $typed[1] || substr($typed, 3))
    OR substr(word, 2) IN ($typed, substr($typed, 2)))))
QUALIFY slips = min(slips) OVER ()
ORDER BY documents DESC, word LIMIT $most
