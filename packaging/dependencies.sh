# shellcheck shell=bash disable=SC2034
# Debian 12 packages by purpose; the one place to add a package. Sourced by steps.sh, runs nothing itself.

buildPackages=(
    g++ cmake ninja-build pkgconf file dpkg-dev
    qt6-base-dev qt6-svg-dev qt6-pdf-dev
    qt6-tools-dev qt6-l10n-tools # LinguistTools: the CMake files and the programs
    libqpdf-dev libsqlite3-dev libssl-dev nlohmann-json3-dev libp11-kit-dev
    libxml2-dev libxmlsec1-dev # trusted lists and their signatures
)

# Fonts that are bundled into the programs at build time.
fontPackages=(
    fonts-open-sans fonts-dejavu-core
)

# Plug-ins and data that no linker finds.
runtimePackages=(
    libqt6sql6-sqlite libqt6svg6 qt6-wayland
    qt6-translations-l10n # Qt's own German texts
)

# A private display, accessibility bus, window manager and driver for the tests that use the program from outside.
guiTestPackages=(
    xvfb xauth xdotool openbox x11-utils x11-xkb-utils imagemagick
    dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 python3-gi python3-xlib
)

# Independent judges of what the programs write.
testPackages=(
    poppler-utils libnss3-tools qpdf sqlite3 openssl faketime
    softhsm2 opensc
    python3 python3-jsonschema
    xmlsec1 # signs trusted lists
    default-jre-headless libpdfbox2-java libjaxb-api-java libactivation-java libcommons-io-java
    libcommons-logging-java # PDFBox preflight
)
