"""Pure: scores, verdicts, trends, doughnuts, words. Imports nothing of ours, touches nothing outside."""
