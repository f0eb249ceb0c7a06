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

# deskbell_tests(GROUP LINK lib…): one program per tests/GROUP/test_*.cpp, run offscreen.
function(deskbell_tests group)
  cmake_parse_arguments(T "" "TIMEOUT" "LINK" ${ARGN})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 120)
  endif()
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${group}/test_*.cpp)
  foreach(source IN LISTS sources)
    get_filename_component(stem ${source} NAME_WE)
    string(REGEX REPLACE "^test_" "${group}." name ${stem})
    add_executable(${stem}_${group} ${source})
    target_link_libraries(${stem}_${group} PRIVATE ${T_LINK} deskbell_options Qt6::Test)
    deskbell_precompiled(${stem}_${group})
    add_test(NAME ${name} COMMAND ${stem}_${group})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT}
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;LC_ALL=C.UTF-8;DESKBELL_CTL=${PROJECT_BINARY_DIR}/bin/deskbellctl;DESKBELL_STATE=${PROJECT_BINARY_DIR}/state")
  endforeach()
endfunction()
