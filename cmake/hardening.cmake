# What makes a hole in the program harder to use. Linking: always. Compiling: in optimised builds, which are what is handed out; fortified calls need
# an optimiser, and the sanitizers bring checks of their own. The test packaging.hardening reads from finished programs that it is there.
include(CheckCXXCompilerFlag)

set(DESKBELL_HARDENED "")
if(MSVC)
  set(DESKBELL_HARDENED /sdl /guard:cf)
  add_link_options(/guard:cf /DYNAMICBASE /HIGHENTROPYVA /NXCOMPAT /CETCOMPAT)
else()
  # Not all of them on every processor and with every compiler.
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full -ftrivial-auto-var-init=zero)
    string(MAKE_C_IDENTIFIER "has${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
      list(APPEND DESKBELL_HARDENED ${flag})
    endif()
  endforeach()
  list(APPEND DESKBELL_HARDENED -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS -Wformat -Werror=format-security)
  if(NOT APPLE) # there the linker does so by itself, and the signature of a package adds the hardened runtime
    # Qt has everything compiled for any position (-fPIC) already.
    add_link_options(LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)
  endif()
endif()
if(NOT DESKBELL_SANITIZER)
  foreach(flag IN LISTS DESKBELL_HARDENED)
    add_compile_options($<$<NOT:$<CONFIG:Debug>>:${flag}>)
  endforeach()
endif()
