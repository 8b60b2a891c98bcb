@echo off
rem Starts Journeywall with a Java 25 or newer that it finds by itself.
rem   JOURNEYWALL_JAVA  the folder of the Java to use
rem   JOURNEYWALL_OPTS  further options for the Java virtual machine
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0.."
set "java="

if defined JOURNEYWALL_JAVA (
  call :try "%JOURNEYWALL_JAVA%"
  if not defined java (
    echo JOURNEYWALL_JAVA names no Java 25 or newer: "%JOURNEYWALL_JAVA%" >&2
    exit /b 1
  )
)
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java if exist "%home%\built-with" for /f "usebackq delims=" %%J in ("%home%\built-with") do call :try "%%J"
if not defined java for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined java for /d %%J in (
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Microsoft\jdk*"
  "%ProgramFiles%\Zulu\*"
  "%USERPROFILE%\.jdks\*"
) do call :try "%%~J"
if not defined java (
  echo Journeywall needs Java 25 or newer and found none; install one, or name its folder in JOURNEYWALL_JAVA. >&2
  exit /b 1
)

set javafx=-p "%home%\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED --add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED
set "window="
if "%~1"=="" set "window=yes"
if /i "%~x1"==".journey" set "window=yes"
for %%e in (.jpg .jpeg .png .heic) do if /i "%~x1"=="%%e" set "window=yes"
if defined window (
  start "" "%java%\bin\javaw.exe" -XX:+UseSerialGC -Xms64m -Xmn32m -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=15 -XX:-ShrinkHeapInSteps %javafx% %JOURNEYWALL_OPTS% -cp "%home%\lib\*" org.journeywall.Main %*
  exit /b 0
)
if /i not "%~1"=="bench" set "javafx="
"%java%\bin\java.exe" -XX:+UseSerialGC %javafx% -Djava.awt.headless=true %JOURNEYWALL_OPTS% -cp "%home%\lib\*" org.journeywall.Main %*
exit /b %ERRORLEVEL%

:try
if defined java exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
for /f usebackq^ tokens^=2^ delims^=^=.^" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul`) do if %%V GEQ 25 set "java=%~1"
exit /b 0
