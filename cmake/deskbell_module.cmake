# One function per kind of target: a new module is three lines, a new test one.

add_library(deskbell_options INTERFACE)
target_compile_definitions(deskbell_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(deskbell_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow
  -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wnull-dereference -Wdouble-promotion -Wformat=2 -Werror)
target_include_directories(deskbell_options INTERFACE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})

# Two thirds of a source's compile time are the headers of Qt: read once for what has widgets, once for all that has none.
function(deskbell_precompiled target)
  if(target MATCHES "^deskbell_(domain|channels)$") # GMime brings definitions of its own
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled.h)
  elseif(target STREQUAL deskbell_ui)
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled_widgets.h)
  else()
    target_precompile_headers(${target} REUSE_FROM deskbell_domain)
  endif()
endfunction()

# deskbell_module(NAME [PUBLIC lib…] [PRIVATE lib…]): the static library deskbell_NAME out of every source below this folder.
# Files are found, so adding one needs no edit here.
function(deskbell_module name)
  cmake_parse_arguments(M "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  if(NOT sources MATCHES "\\.cpp")
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp "")
    list(APPEND sources ${CMAKE_CURRENT_BINARY_DIR}/empty.cpp)
  endif()
  add_library(deskbell_${name} STATIC ${sources})
  target_include_directories(deskbell_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})
  target_link_libraries(deskbell_${name} PUBLIC ${M_PUBLIC} PRIVATE deskbell_options ${M_PRIVATE})
  deskbell_precompiled(deskbell_${name})
endfunction()

# Every test's program, and what tests start.
add_custom_target(deskbell_tested)

# deskbell_tests(GROUP LINK lib… [ONLY name…]): one program per tests/GROUP/test_*.cpp, run offscreen.
function(deskbell_tests group)
  cmake_parse_arguments(T "" "TIMEOUT" "LINK;ONLY" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  if(DESKBELL_SANITIZER)
    math(EXPR T_TIMEOUT "${T_TIMEOUT} * 4")
  endif()
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${group}/test_*.cpp)
  foreach(source IN LISTS sources)
    get_filename_component(stem ${source} NAME_WE)
    string(REGEX REPLACE "^test_" "${group}." name ${stem})
    string(REPLACE "test_" "" plain ${stem})
    if(T_ONLY AND NOT plain IN_LIST T_ONLY)
      continue()
    endif()
    add_executable(${stem}_${group} ${source})
    add_dependencies(deskbell_tested ${stem}_${group})
    if(group STREQUAL "ui" AND NOT DESKBELL_SANITIZER STREQUAL "thread") # the window's errands
      add_dependencies(deskbell_tested deskbellctl)
    endif()
    target_link_libraries(${stem}_${group} PRIVATE ${T_LINK} deskbell_options Qt6::Test)
    deskbell_precompiled(${stem}_${group})
    add_test(NAME ${name} COMMAND ${stem}_${group})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT}
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;QTEST_FUNCTION_TIMEOUT=${T_TIMEOUT}000;LC_ALL=C.UTF-8;DESKBELL_CTL=${PROJECT_BINARY_DIR}/bin/deskbellctl;DESKBELL_STATE=${PROJECT_BINARY_DIR}/state")
  endforeach()
endfunction()

# deskbell_fuzz(NAME LINK lib…): tests/fuzz/fuzz_NAME.cpp. Under AddressSanitizer the program fuzz_NAME, with which ./dev fuzz looks for inputs that
# break a promise; elsewhere replay_NAME. The test fuzz.replay_NAME tries the inputs that are kept in corpus/NAME.
function(deskbell_fuzz name)
  cmake_parse_arguments(F "" "" "LINK" ${ARGN})
  set(corpus ${CMAKE_CURRENT_SOURCE_DIR}/corpus/${name})
  if(DESKBELL_SANITIZER)
    set(program fuzz_${name})
    add_executable(${program} fuzz_${name}.cpp)
    target_link_options(${program} PRIVATE -fsanitize=fuzzer)
    add_test(NAME fuzz.replay_${name} COMMAND ${program} -runs=0 ${corpus})
  else()
    set(program replay_${name})
    add_executable(${program} fuzz_${name}.cpp replay.cpp)
    add_test(NAME fuzz.replay_${name} COMMAND ${program} ${corpus})
  endif()
  add_dependencies(deskbell_tested ${program})
  target_link_libraries(${program} PRIVATE ${F_LINK} deskbell_options)
  deskbell_precompiled(${program})
  set_tests_properties(fuzz.replay_${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "LC_ALL=C.UTF-8")
endfunction()
