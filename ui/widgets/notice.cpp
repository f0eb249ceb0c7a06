#include "ui/widgets/notice.h"

#include "ui/desk/theme.h"
#include "ui/widgets/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

Notice::Notice(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_button(new QPushButton(this))
{
    setProperty("kind", u"notice"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    connect(m_button, &QPushButton::clicked, this, &Notice::pressed);
    hide();
}

void Notice::say(Tone tone, const QString &icon, const QString &text, const QString &button)
{
    const bool news = !text.isEmpty() && (isHidden() || text != m_text->text());
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    setLook(this, "tone", tone == Tone::Refusal ? u"refusal"_s : tone == Tone::Good ? u"good"_s : u"warning"_s);
    m_icon->setPixmap(m_theme.icon(icon, tone).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    if (news) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString Notice::text() const
{
    return m_text->text();
}

} // namespace deskbell::ui
