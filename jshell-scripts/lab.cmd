@echo off
rem Opens Losslab's session; "lab --help" lists the commands. Builds the project when needed.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "root=%%~fI"
set "target=%root%\target"
set "jar=%target%\losslab.jar"

rem a JDK of at least 17: JAVA_HOME, then the PATH
set "home="
set "found=none"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined home for /f "delims=" %%J in ('where java 2^>nul') do if not defined home call :ask "%%J"
if not defined home (
    echo lab needs a JDK 17 or newer, found %found%; try installing one and setting JAVA_HOME 1>&2
    exit /b 1
)

rem UTF-8 on the screen until the end
for /f "tokens=2 delims=:." %%C in ('chcp') do set "codepage=%%C"
chcp 65001 >nul

set "built="
if not exist "%target%\lab.built" goto build
if not exist "%jar%" goto build
"%home%\bin\java" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "%jar%" losslab.shell.Stale "%root%"
if not errorlevel 1 goto archive

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo lab needs Maven to build Losslab, found no mvn; try installing Maven 1>&2
    set "status=1"
    goto end
)
echo Building Losslab ^(the first time libraries are fetched, which takes minutes^) ... 1>&2
set "begin=%time%"
pushd "%root%"
set "JAVA_HOME=%home%"
call mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package 1>&2
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
    echo Losslab could not be built; the reason stands above 1>&2
    goto end
)
del /q "%target%\lab-*.jsa" 2>nul
type nul >"%target%\lab.built"
set "built=yes"

:archive
rem an archive of parsed classes for this JDK; an empty one, where that fails, is not tried again
set "archive=%target%\lab-%version%.jsa"
if exist "%archive%" goto start
call :java "-XX:ArchiveClassesAtExit=%archive%.new" warmup <nul >nul 2>nul
if exist "%archive%.new" (move /y "%archive%.new" "%archive%" >nul) else (type nul >"%archive%")

:start
if defined built echo Built, from %begin% to %time%. 1>&2
call :java "-XX:SharedArchiveFile=%archive%" %*
set "status=%errorlevel%"

:end
chcp %codepage% >nul
exit /b %status%

rem quick to start; what trains runs in a second virtual machine, with C2
:java
set "flag=%~1"
set "rest="
:more
shift /1
if "%~1"=="" goto go
set rest=%rest% %1
goto more
:go
"%home%\bin\java" "%flag%" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
    -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
    -cp "%jar%;%target%\lab\*" losslab.Main%rest%
exit /b %errorlevel%

rem the home of a java that may be a link
:ask
for /f "tokens=1,* delims== " %%K in ('call "%~1" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home ="') do call :consider "%%L"
exit /b

rem takes a home that is a JDK (not a JRE) and new enough
:consider
set "candidate=%~1"
set "found=%candidate%"
if not exist "%candidate%\bin\javac.exe" exit /b
if not exist "%candidate%\bin\jshell.exe" exit /b
set "version="
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%candidate%\release" 2^>nul') do set "version=%%~V"
if not defined version exit /b
set "found=%candidate% (%version%)"
for /f "delims=.-+ " %%M in ("%version%") do if %%M GEQ 17 set "home=%candidate%"
exit /b
