#include "ui/widgets/page.h"

#include "ui/widgets/look.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/searchable_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <utility>

namespace deskbell::ui {

void Page::takeKeyboard()
{
    if (QWidget *last = focusWidget())
        last->setFocus(Qt::OtherFocusReason);
}

void Page::layOut(const QString &title, QLabel *count, std::initializer_list<QWidget *> atRight, SearchableList *list)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(labelled("title", title, this));
    head->addStrut(36); // the list begins at the same height on every page
    count->setContentsMargins(0, 5, 0, 0); // on the title's base line
    head->addWidget(count, 0, Qt::AlignVCenter);
    head->addStretch();
    for (QWidget *each : atRight)
        head->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(list, 1);
    // Tab goes as one reads.
    QWidget *before = nullptr;
    for (QWidget *each : atRight)
        setTabOrder(std::exchange(before, each), each);
    list->setTabBefore(before);
    list->search()->setFocus(); // where the keyboard begins when the page is shown first
}

} // namespace deskbell::ui
