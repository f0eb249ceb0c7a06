# Everything here is in Debian 12, vcpkg and Homebrew.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE ccache)
if(CCACHE)
  # It looks into precompiled headers, so dates within them need not be feared.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Network Svg LinguistTools Test)
find_package(Qt6Keychain REQUIRED)
find_package(ICU 72 REQUIRED COMPONENTS uc i18n)
find_package(Threads REQUIRED)
find_package(CLI11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)

# libphonenumber and libcsv ship neither a CMake nor a .pc file.
find_package(Protobuf REQUIRED)
find_package(absl REQUIRED)
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(phonenumber_ext INTERFACE)
target_include_directories(phonenumber_ext SYSTEM INTERFACE ${PHONENUMBER_INCLUDE_DIR})
target_link_libraries(phonenumber_ext INTERFACE ${PHONENUMBER_LIBRARY} protobuf::libprotobuf absl::node_hash_set absl::node_hash_map)
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(csv_ext INTERFACE)
target_include_directories(csv_ext SYSTEM INTERFACE ${CSV_INCLUDE_DIR})
target_link_libraries(csv_ext INTERFACE ${CSV_LIBRARY})

qt_standard_project_setup()
