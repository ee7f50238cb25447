@echo off
rem Starts Connected Places Explorer from this folder: start.cmd [PORT=8600]
setlocal
pushd "%~dp0"
if not exist "app\tools\packed\__main__.py" goto incomplete
if not exist "SHA256SUMS" goto incomplete
cd app
py -@PYTHON@ -c "import sys" >nul 2>nul
if not errorlevel 1 goto launcher
python -c "import sys; sys.exit('%%d.%%d' %% sys.version_info[:2] != '@PYTHON@')" >nul 2>nul
if not errorlevel 1 goto plain
echo Python @PYTHON@ is needed and was not found. README.txt says how to get it.
echo Another version will not do: the parts in this folder were made for that one.
goto failed
:launcher
py -@PYTHON@ -B -m tools.packed %*
if errorlevel 1 goto failed
goto done
:plain
python -B -m tools.packed %*
if errorlevel 1 goto failed
goto done
:incomplete
echo This copy is not complete. Unpack the whole archive first, or copy the whole folder again.
:failed
echo.
pause
popd
exit /b 1
:done
popd
