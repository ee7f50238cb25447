"""Pure: scores, verdicts, trends, doughnuts, words. Imports nothing of ours from outside."""
