#include "ui/today/today_page.h"

namespace deskbell::ui {

TodayPage::TodayPage(const Surroundings &around, QWidget *parent) : Page(parent), m_around(around) {}

void TodayPage::lookAgain() {}

} // namespace deskbell::ui
