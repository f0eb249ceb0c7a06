# Two small catalogues with real plural forms, for what is said in another language.
set(catalogue_dir ${CMAKE_CURRENT_BINARY_DIR}/words)
set(tried_ts ${CMAKE_CURRENT_SOURCE_DIR}/words/data/deskbell_pl-test.ts ${CMAKE_CURRENT_SOURCE_DIR}/words/data/deskbell_empty-test.ts)
set_source_files_properties(${tried_ts} PROPERTIES OUTPUT_LOCATION ${catalogue_dir})
qt_add_lrelease(test_catalogues_words TS_FILES ${tried_ts} QM_FILES_OUTPUT_VARIABLE tried)
qt_add_resources(test_catalogues_words "tried" PREFIX "/i18n" BASE ${catalogue_dir} FILES ${tried})

# And one of every sentence that lupdate finds in src/words, marked, so that a sentence it does not find is seen.
file(GLOB said CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/words/*.cpp ${PROJECT_SOURCE_DIR}/src/words/*.h)
add_custom_command(OUTPUT ${catalogue_dir}/deskbell_marked.qm
  COMMAND ${CMAKE_COMMAND} -E make_directory ${catalogue_dir}
  COMMAND Qt6::lupdate -silent -no-obsolete -locations none -target-language en -I ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/src/words
    -ts ${catalogue_dir}/found.ts
  COMMAND ${CMAKE_COMMAND} -DIN=${catalogue_dir}/found.ts -DOUT=${catalogue_dir}/deskbell_marked.ts -P ${CMAKE_CURRENT_SOURCE_DIR}/words/mark_catalogue.cmake
  COMMAND Qt6::lrelease -silent ${catalogue_dir}/deskbell_marked.ts -qm ${catalogue_dir}/deskbell_marked.qm
  DEPENDS ${said} ${CMAKE_CURRENT_SOURCE_DIR}/words/mark_catalogue.cmake
  COMMENT "Marking every sentence")
qt_add_resources(test_nothing_unmarked_words "marked" PREFIX "/i18n" BASE ${catalogue_dir} FILES ${catalogue_dir}/deskbell_marked.qm)
