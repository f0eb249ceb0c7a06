#include "ui/templates/client_preview.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/option_chips.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

// Where its parts stand.
namespace deskbell::ui {

void ClientPreview::layOut()
{
    QVBoxLayout *inside = madeCard(this);
    inside->setSpacing(12);
    m_back->setObjectName(objectName() + u"Back"_s);
    m_back->setAccessibleName(tr("Previous client"));
    m_forth->setObjectName(objectName() + u"Forth"_s);
    m_forth->setAccessibleName(tr("Next client"));
    for (QPushButton *each : {m_back, m_forth}) {
        each->setProperty("kind", u"step"_s);
        each->setToolTip(each->accessibleName());
    }
    m_name->setObjectName(objectName() + u"Name"_s);
    m_hint->setObjectName(objectName() + u"Hint"_s);
    m_hint->setWordWrap(true);
    m_extremes->add(u"shortest"_s, tr("Shortest"));
    m_extremes->add(u"typical"_s, tr("Typical"));
    m_extremes->add(u"longest"_s, tr("Longest"));
    m_extremes->setAccessibleName(tr("A client with the shortest, a typical or the longest text"));
    m_views->add(u"plain"_s, tr("Plain"));
    m_views->add(u"formatted"_s, tr("Formatted"));
    m_views->choose({u"plain"_s});
    m_views->setAccessibleName(tr("Which form of the message"));
    m_subject->setObjectName(objectName() + u"Subject"_s);
    m_subject->setWordWrap(true);
    m_subject->setContentsMargins(1, 0, 0, 0); // above the letter, whose frame shows only with the keyboard in it
    m_plain->setObjectName(objectName() + u"Body"_s);
    m_plain->setAccessibleName(tr("The text as this client reads it"));
    m_plain->setReadOnly(true);
    m_plain->setProperty("kind", u"letter"_s);
    m_plain->setTabChangesFocus(true);
    m_plain->document()->setDocumentMargin(0);
    m_formatted->setObjectName(objectName() + u"Formatted"_s);
    m_formatted->setAccessibleName(tr("The formatted text as this client reads it"));
    m_formatted->setOpenLinks(false);
    m_formatted->setProperty("kind", u"letter"_s);
    m_formatted->document()->setDocumentMargin(0);
    m_letter->addWidget(m_plain);
    m_letter->addWidget(m_formatted);
    m_missing->setObjectName(objectName() + u"Missing"_s);
    m_missing->setWordWrap(true);
    m_gapNotice->setObjectName(objectName() + u"Gaps"_s);
    m_gapNotice->button()->setObjectName(objectName() + u"ShowGaps"_s);

    auto *steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins({});
    steps->setSpacing(8);
    for (QWidget *each : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_forth)})
        steps->addWidget(each);
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_steps, 0, Qt::AlignLeft);
    m_choices->setSpacing(8);
    m_choices->addWidget(m_extremes, 1);
    m_choices->addWidget(m_views);
    QVBoxLayout *letter = nullptr;
    QFrame *frame = card(this, &letter);
    letter->setSpacing(12);
    letter->addWidget(m_subject);
    letter->addWidget(m_letter, 1);
    m_letter->setMinimumHeight(96);
    inside->addLayout(m_head);
    inside->addLayout(m_choices);
    inside->addWidget(m_hint);
    inside->addWidget(frame, 1);
    inside->addWidget(m_missing);
    inside->addWidget(m_gapNotice);
    m_hint->hide();
    m_missing->hide();
}

bool ClientPreview::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        // Side by side where there is room, else one below the other.
        const auto fits = [room = m_letter->parentWidget()->width()](QBoxLayout *line, int left, int right) {
            const bool beside = left + line->spacing() + right <= room;
            line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
            return beside;
        };
        fits(m_head, m_title->sizeHint().width(), m_steps->sizeHint().width());
        const int views = m_views->widthInOneLine();
        m_views->setMinimumWidth(fits(m_choices, m_extremes->widthInOneLine(), views) ? views : 0);
    }
    return QFrame::event(event);
}

} // namespace deskbell::ui
