# DESKBELL_SANITIZER: the whole build under a sanitizer, by clang. address: wrong memory and undefined behaviour, and libFuzzer's programs.
# thread: races. ./dev makes build-address/ and build-thread/ with it.
set(DESKBELL_SANITIZER "" CACHE STRING "empty, address or thread")
set_property(CACHE DESKBELL_SANITIZER PROPERTY STRINGS "" address thread)

if(DESKBELL_SANITIZER STREQUAL "address")
  # One build for tests and fuzzing: what libFuzzer wants to count is harmless in any other program.
  set(sanitized -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
elseif(DESKBELL_SANITIZER STREQUAL "thread")
  set(sanitized -fsanitize=thread)
elseif(DESKBELL_SANITIZER)
  message(FATAL_ERROR "DESKBELL_SANITIZER is address or thread")
endif()

if(DESKBELL_SANITIZER)
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "Sanitizers are clang's here: configure with -DCMAKE_CXX_COMPILER=clang++")
  endif()
  # Function names and lines are enough for a report; whole debug information would double the time to compile.
  add_compile_options(-O1 -g1 -fno-omit-frame-pointer ${sanitized})
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_link_options(${sanitized})
endif()
