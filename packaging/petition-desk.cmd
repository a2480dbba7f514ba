@echo off
rem Starts Petition Desk; builds it first where that has not been done or a source is newer.
rem Without arguments the window opens. Ends with status 3 and one line where something is missing.
setlocal EnableExtensions DisableDelayedExpansion
for %%D in ("%~dp0..") do set "desk_home=%%~fD"
set "desk_target=%desk_home%\target"
set "desk_stamp=%desk_target%\launcher-stamp"

set "desk_java="
call :try_java "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try_java "%%~dpJ.."
for %%N in (25 26 27 28 29) do call :try_named JAVA%%N_HOME
for /d %%J in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do call :try_java "%%~J"
if not defined desk_java (
    >&2 echo petition-desk: it needs Java: install JDK 25 or later ^(for instance Temurin 25^), or name its folder in JAVA_HOME
    exit /b 3
)

rem -Xlog:disable: Java's own messages are not for the person.
rem -XX:-UsePerfData: the arguments are not copied into a file that other programs read.
set desk_options=-Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData --sun-misc-unsafe-memory-access=allow -cp "%desk_target%\petition-desk.jar;%desk_target%\lib\*"
rem Commands draw pages, never a screen. The first compiler is enough for what ends in seconds.
set desk_command_options=-Djava.awt.headless=true -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED
set "desk_archive=%desk_target%\commands.jsa"

call :is_built
if errorlevel 1 (
    call :build || exit /b 3
)

rem Java says on standard error that it picked these up; nothing in them is meant for this program.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
if "%~1"=="" goto window

"%desk_java%\bin\java.exe" %desk_options% %desk_command_options% "-XX:SharedArchiveFile=%desk_archive%" org.petitiondesk.Launcher %*
exit /b %errorlevel%

rem JavaFX warns when it is started from the class path.
:window
setlocal EnableDelayedExpansion
set "desk_javafx="
for %%J in ("%desk_target%\lib\javafx-*-win*.jar") do set "desk_javafx=!desk_javafx!;%%~fJ"
"%desk_java%\bin\java.exe" %desk_options% --module-path "!desk_javafx:~1!" --add-modules javafx.controls --enable-native-access=javafx.graphics,ALL-UNNAMED org.petitiondesk.Launcher
exit /b %errorlevel%

rem Every JDK tells its version in the file "release": reading it is quicker than starting Java.
:try_java
if defined desk_java exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "desk_version="
for /f "usebackq tokens=2 delims==." %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "desk_version=%%~V"
if not defined desk_version exit /b 0
set "desk_version=%desk_version:"=%"
if %desk_version% GEQ 25 set "desk_java=%~f1"
exit /b 0

:try_named
call set "desk_named=%%%~1%%"
if defined %~1 call :try_java "%desk_named%"
exit /b 0

:is_built
if not exist "%desk_stamp%" exit /b 1
if not exist "%desk_target%\petition-desk.jar" exit /b 1
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:desk_stamp).LastWriteTimeUtc; $paths = 'pom.xml', 'src\main', 'templates' | ForEach-Object { Join-Path $env:desk_home $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (@(Get-Item -LiteralPath $paths) + @(Get-ChildItem -LiteralPath $paths -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }"
exit /b %errorlevel%

:build
where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo petition-desk: it must be built first, and Maven was not found: install Maven 3.8 or later
    exit /b 1
)
if not exist "%desk_target%" mkdir "%desk_target%"
set "JAVA25_HOME=%desk_java%"
rem The open file is the lock: a second first start cannot open it, and waits.
:wait_and_build
2>nul (
    9>"%desk_target%\launcher-lock" (
        call :is_built || call :run_maven
    )
) && exit /b 0
if exist "%desk_target%\launcher-failed" goto build_failed
powershell -NoProfile -NonInteractive -Command "Start-Sleep 1"
goto wait_and_build

rem Not in a block, which a bracket in the folder's name would end; and delayed, because Maven writes "->".
:build_failed
del "%desk_target%\launcher-failed"
set "desk_reason=Maven failed"
for /f "usebackq delims=" %%L in (`findstr /b /c:"[ERROR]" "%desk_target%\launcher-build.log"`) do call :keep_first "%%L"
setlocal EnableDelayedExpansion
>&2 echo petition-desk: it could not be built: !desk_reason:[ERROR] =! (the whole of it is in !desk_target!\launcher-build.log)
exit /b 1

:keep_first
if "%desk_reason%"=="Maven failed" set "desk_reason=%~1"
exit /b 0

:run_maven
rem The stamp is as old as the build's beginning: what changes during the build is built again.
type nul >"%desk_target%\launcher-begun"
rem Maven adds to this folder and never takes away: an older version of a library would stay.
if exist "%desk_target%\lib" rmdir /s /q "%desk_target%\lib"
pushd "%desk_home%"
call mvn -q -B -Dmaven.test.skip=true package <nul >"%desk_target%\launcher-build.log" 2>&1
if errorlevel 1 (
    type nul >"%desk_target%\launcher-failed"
    popd
    exit /b 1
)
popd
rem Java starts in half the time from an archive of the classes that it will load.
if exist "%desk_archive%" del "%desk_archive%"
"%desk_java%\bin\java.exe" %desk_options% %desk_command_options% "-XX:ArchiveClassesAtExit=%desk_archive%.new" org.petitiondesk.Launcher sample --to "%desk_target%\launcher-sample" <nul >nul 2>nul && move /y "%desk_archive%.new" "%desk_archive%" >nul
if exist "%desk_target%\launcher-sample" rmdir /s /q "%desk_target%\launcher-sample"
move /y "%desk_target%\launcher-begun" "%desk_stamp%" >nul
exit /b 0
