"""What is measured, on this machine, from outside the app: never a timed test."""
