#pragma once

class QWidget;

namespace deskbell::ui {

/// Lets Tab go through what stands in `top` as one reads it: as its layouts hold it. For what is put together in another order than it is made.
void tabAsRead(QWidget *top);

} // namespace deskbell::ui
