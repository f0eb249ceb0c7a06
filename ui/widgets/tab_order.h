#pragma once

class QButtonGroup;
class QWidget;

namespace deskbell::ui {

/// Lets Tab go through what stands in `top` as one reads it: as its layouts hold it. For what is put together in another order than it is made.
void tabAsRead(QWidget *top);

/// Lets Tab lead to the chosen one of `group`, arrows to the others. Qt does so for what the keyboard chose, not for what the program did.
void tabToTheChosen(QButtonGroup *group);

} // namespace deskbell::ui
