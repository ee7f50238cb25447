"""Small scripts behind the Makefile: starting the app, finding a browser, building when needed."""
