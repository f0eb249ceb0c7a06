# DESKBELL_SANITIZER: the whole build under a sanitizer. address: wrong memory and undefined behaviour. thread: races. fuzz: libFuzzer with
# address, by clang. ./dev makes build-address/, build-thread/ and build-fuzz/ with it.
set(DESKBELL_SANITIZER "" CACHE STRING "empty, address, thread or fuzz")
set_property(CACHE DESKBELL_SANITIZER PROPERTY STRINGS "" address thread fuzz)

if(DESKBELL_SANITIZER STREQUAL "address")
  set(sanitized -fsanitize=address,undefined -fno-sanitize-recover=undefined)
elseif(DESKBELL_SANITIZER STREQUAL "thread")
  set(sanitized -fsanitize=thread)
elseif(DESKBELL_SANITIZER STREQUAL "fuzz")
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "libFuzzer comes with clang: configure with -DCMAKE_CXX_COMPILER=clang++")
  endif()
  set(sanitized -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
elseif(DESKBELL_SANITIZER)
  message(FATAL_ERROR "DESKBELL_SANITIZER is address, thread or fuzz")
endif()

if(DESKBELL_SANITIZER)
  # Function names and lines are enough for a report; whole debug information would double the time to compile.
  add_compile_options(-O1 -g1 -fno-omit-frame-pointer ${sanitized})
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_link_options(${sanitized})
endif()
