# What an installed Deskbell consists of, and the Debian package of it (./dev package).
include(GNUInstallDirs)
# Every library is the system's: nothing to look for elsewhere.
set_target_properties(deskbell deskbellctl PROPERTIES SKIP_BUILD_RPATH ON INSTALL_RPATH "")
install(TARGETS deskbell deskbellctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/linux/deskbell.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/deskbell.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/docs/user-guide.md ${PROJECT_SOURCE_DIR}/docs/admin-guide.md
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME deskbell)
set(CPACK_PACKAGE_VENDOR "Deskbell")
set(CPACK_PACKAGE_CONTACT "Deskbell maintainers <maintainers@deskbell.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "tells an office's clients what they need to hear, in time")
set(CPACK_PACKAGE_DESCRIPTION "Deskbell keeps an office's clients and what runs for them, sends reminders through the office's own mail server,\nnever twice, and keeps a log that proves it.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time by name, so no linker sees them: the SQL driver, the icon engine, the keyring, Qt's own translations, time zones.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, qt6-translations-l10n, tzdata")
include(CPack)
