# How every target of this project is compiled; the folders only name their files and libraries.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

function(confseal_configure target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
    if(CONFSEAL_WARNINGS_AS_ERRORS)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
        QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
        CONFSEAL_VERSION="${PROJECT_VERSION}")
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
    if(CONFSEAL_SANITIZERS)
        target_compile_options(${target} PRIVATE
            -fsanitize=${CONFSEAL_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
        target_link_options(${target} PRIVATE -fsanitize=${CONFSEAL_SANITIZERS})
    endif()
    # One precompiled header for all: every further one would take 150 MB of disk.
    if(CONFSEAL_PRECOMPILED_HEADER AND target STREQUAL "confseal_foundation")
        target_precompile_headers(${target} PRIVATE
            <QString> <QList> <QHash> <QJsonObject> <QObject> <QDateTime>)
    elseif(CONFSEAL_PRECOMPILED_HEADER)
        target_precompile_headers(${target} REUSE_FROM confseal_foundation)
    endif()
endfunction()

# confseal_library(<target> SOURCES <files> [PUBLIC <libraries>] [PRIVATE <libraries>])
function(confseal_library target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    qt_add_library(${target} STATIC ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    confseal_configure(${target})
endfunction()

# confseal_program(<target> SOURCES <files> LIBRARIES <libraries>)
function(confseal_program target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    qt_add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE ${arg_LIBRARIES})
    confseal_configure(${target})
endfunction()

# confseal_test(<name> SOURCES <files> LIBRARIES <libraries> [LABELS <labels>])
# Registers one QtTest program, run on the offscreen platform.
function(confseal_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES;LABELS")
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LIBRARIES})
    confseal_configure(${name})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_compile_definitions(${name} PRIVATE
        CONFSEAL_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        CONFSEAL_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        CONFSEAL_CLI="${CMAKE_BINARY_DIR}/bin/confseal-cli")
    add_test(NAME ${name} COMMAND ${name})
    # Against endless loops only; under the sanitizers everything takes several times as long.
    set(timeoutSeconds 300)
    set(environment "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8")
    if(CONFSEAL_SANITIZERS)
        set(timeoutSeconds 1200)
        list(APPEND environment "QTEST_FUNCTION_TIMEOUT=${timeoutSeconds}000")
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${environment}" LABELS "${arg_LABELS}" TIMEOUT ${timeoutSeconds})
endfunction()
