#include "ui/widgets/searchable_list.h"

#include "domain/text/fold.h"
#include "domain/values/result.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/search_field.h"
#include "words/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr int gap = 8;
}

SearchableList::SearchableList(const Theme &theme, const QString &name, const QString &searchName, const QString &hint, QWidget *list, QWidget *parent)
    : QWidget(parent), m_search(new SearchField(theme, searchName, hint, this)), m_chips(new ChipRow(this)), m_find(new QBoxLayout(QBoxLayout::LeftToRight)), m_stack(new QStackedWidget(this)),
      m_list(list), m_empty(new EmptyState(theme, this))
{
    m_search->setObjectName(name + u"Search"_s);
    m_chips->setObjectName(name + u"Filters"_s);
    m_empty->setObjectName(name + u"Empty"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_find->setSpacing(gap);
    m_find->addWidget(m_search, 1);
    m_find->addWidget(m_chips);
    m_find->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addLayout(m_find);
    layout->addWidget(m_stack, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_words = queries::SearchWords(text); });
    connect(m_search, &SearchField::searched, this, &SearchableList::searched);
    connect(m_search, &SearchField::left, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_empty, &EmptyState::pressed, this, &SearchableList::pressed);
    connect(m_empty, &EmptyState::otherPressed, this, &SearchableList::otherPressed);
}

void SearchableList::setTabBefore(QWidget *before)
{
    setTabOrder(before, m_search);
    QWidget *last = m_chips->orderTabs(m_search);
    if (m_right) {
        setTabOrder(last, m_right);
        last = m_right;
    }
    setTabOrder(last, m_list);
}

void SearchableList::addAbove(QWidget *widget)
{
    m_above = widget;
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, widget);
}

void SearchableList::addAtRight(QWidget *widget)
{
    m_right = widget;
    m_find->addWidget(widget);
    m_beside.reset();
}

bool SearchableList::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitLine();
    return QWidget::event(event);
}

void SearchableList::fitLine()
{
    const int chips = m_chips->widthInOneLine();
    const int right = m_right ? gap + m_right->sizeHint().width() : 0;
    const bool beside = width() >= m_search->minimumWidth() + gap + chips + right;
    if (std::exchange(m_beside, beside) != beside) { // an alignment asks for another layout even when it is the one it was
        m_find->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_find->setAlignment(m_chips, beside ? Qt::AlignVCenter : Qt::Alignment());
        if (m_right)
            m_find->setAlignment(m_right, beside ? Qt::AlignVCenter : Qt::AlignLeft);
    }
    m_chips->setMinimumWidth(beside ? chips : 0);
    m_search->setMaximumWidth(beside ? SearchField::widest : QWIDGETSIZE_MAX);
}

QString SearchableList::typed() const
{
    return m_search->text().trimmed();
}

bool SearchableList::finds(const QString &text) const
{
    return m_words.isEmpty() || m_words.foundIn(folded(text));
}

bool SearchableList::findsFolded(const QString &foldedText) const
{
    return m_words.isEmpty() || m_words.foundIn(foldedText);
}

void SearchableList::showList()
{
    if (m_above)
        m_above->show();
    m_stack->setCurrentWidget(m_list);
}

void SearchableList::showInstead(const QString &icon, const QString &title, const QString &text, const QString &button)
{
    m_empty->say(icon, title, text, button);
    if (m_above)
        m_above->hide();
    m_stack->setCurrentWidget(m_empty);
}

void SearchableList::offerInstead(const QString &button)
{
    m_empty->offer(button);
}

void SearchableList::showError(const Error &error, const QString &language, const QString &button)
{
    const words::ErrorText text = words::error(error, language);
    showInstead(u"warning"_s, text.message, text.next, button);
}

} // namespace deskbell::ui
