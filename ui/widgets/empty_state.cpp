#include "ui/widgets/empty_state.h"

#include "ui/desk/theme.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this)), m_other(new QPushButton(this)), m_third(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    m_title->setProperty("kind", u"heading"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setProperty("kind", u"dim"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setWordWrap(true);
    for (QLabel *each : {m_title, m_text})
        each->setTextFormat(Qt::PlainText); // they repeat what was typed
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setFixedWidth(440);
    m_button->setObjectName(u"emptyButton"_s);
    for (QWidget *each : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text)})
        layout->addWidget(each, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    m_other->setObjectName(u"emptyOtherButton"_s);
    m_third->setObjectName(u"emptyThirdButton"_s);
    m_other->hide();
    m_third->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_button);
    buttons->addWidget(m_other);
    buttons->addWidget(m_third);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    connect(m_third, &QPushButton::clicked, this, &EmptyState::thirdPressed);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherPressed);
}

void EmptyState::offer(const QString &button, const QString &third)
{
    m_third->setText(third);
    m_third->setVisible(!third.isEmpty());
    m_other->setText(button);
    m_other->setVisible(!button.isEmpty());
}

void EmptyState::say(const QString &icon, const QString &title, const QString &text, const QString &button, bool primary)
{
    setLook(m_button, "kind", primary ? u"primary"_s : QString());
    m_icon->setPixmap(m_theme.icon(icon, Tone::Dim).pixmap(QSize(32, 32), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    // A label of fixed width does not grow for wrapped text inside an aligned layout by itself.
    m_text->setVisible(!text.isEmpty());
    m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(m_text->width())));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    offer({});
}

} // namespace deskbell::ui
