#!/bin/sh
# Starts Connected Places Explorer from this folder: sh start.sh [PORT=8600]
# Works where the right to execute was lost: nothing here is run by its own name.
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
CDPATH= cd -- "$here" || exit 1
if [ ! -f app/tools/packed/__main__.py ] || [ ! -f SHA256SUMS ]; then
  echo "This copy is not complete. Unpack the whole archive first, or copy the whole folder again."
  exit 1
fi
for python in python@PYTHON@ python3 python \
  "/Library/Frameworks/Python.framework/Versions/@PYTHON@/bin/python@PYTHON@" \
  "/opt/homebrew/bin/python@PYTHON@" "/usr/local/bin/python@PYTHON@"
do
  if "$python" -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] != "@PYTHON@")' 2>/dev/null
  then
    cd app || exit 1
    exec "$python" -B -m tools.packed "$@"
  fi
done
echo "Python @PYTHON@ is needed and was not found. README.txt says how to get it (another version"
echo "will not do: the parts in this folder were made for that one)."
exit 1
