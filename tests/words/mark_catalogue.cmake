# mark_catalogue.cmake -DIN=raw.ts -DOUT=marked.ts: every sentence "translated" into itself with a mark in front.
file(READ ${IN} text)
string(REGEX REPLACE "<source>([^<]*)</source>([^<]*)<translation type=\"unfinished\"></translation>"
  "<source>\\1</source>\\2<translation>§\\1</translation>" text "${text}")
string(REGEX REPLACE "<source>([^<]*)</source>([^<]*)<translation type=\"unfinished\">([^<]*)<numerusform></numerusform>([^<]*)<numerusform></numerusform>"
  "<source>\\1</source>\\2<translation>\\3<numerusform>§\\1</numerusform>\\4<numerusform>§\\1</numerusform>" text "${text}")
file(WRITE ${OUT} "${text}")
