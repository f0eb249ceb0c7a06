#include "ui/messages/why_dialog.h"

#include "ui/messages/fix_place.h"
#include "ui/messages/message_look.h"
#include "ui/widgets/dialog_body.h"
#include "ui/widgets/look.h"
#include "words/words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

WhyDialog::WhyDialog(const Surroundings &around, ClientId client, MatterId matter, QWidget *parent)
    : QDialog(parent), m_around(around), m_client(client), m_matter(matter), m_title(labelled("heading", tr("Why not?"), this)), m_intro(labelled("dim", tr("Looking…"), this)),
      m_cards(nullptr)
{
    setObjectName(u"whyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why not?"));
    layOut();
    connect(&m_around.signs, &Signpost::officeChanged, this, &WhyDialog::lookAgain);
    lookAgain();
}

void WhyDialog::lookAgain()
{
    m_around.desk.ask(m_slot, [client = m_client, matter = m_matter, now = m_around.present.now()](const Reader &reader, Commands &commands) -> Result<Story> {
        auto who = reader.client(client);
        if (!who)
            return Failure(who.error());
        auto decisions = whyNot(reader, commands, now, client, matter);
        if (!decisions)
            return Failure(decisions.error());
        return Story{who->name, std::move(*decisions)};
    }, [this](const Result<Story> &story) {
        if (story) {
            show(*story);
            return;
        }
        const words::ErrorText text = words::error(story.error(), m_around.present.language());
        m_intro->setText(text.message + u' ' + text.next);
    });
}

void WhyDialog::layOut()
{
    resize(640, 240); // it takes the height of what comes
    m_intro->setWordWrap(true);
    m_intro->setObjectName(u"whyIntro"_s);
    auto *scroll = new DialogBody(this);
    m_cards = scroll->column();
    m_cards->setSpacing(8);
    scroll->setObjectName(u"whyCards"_s);
    scroll->setAccessibleName(tr("Decisions"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeButton"_s);
    close->setProperty("kind", u"primary"_s);
    close->setDefault(true);
    close->setFocus(); // Enter and Escape leave; Tab goes to the first fix
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_intro);
    layout->addSpacing(4);
    layout->addWidget(scroll, 1);
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

void WhyDialog::show(const Story &story)
{
    setWindowTitle(tr("Why not? %1").arg(story.clientName));
    m_title->setText(tr("What %1 will hear, and why not").arg(story.clientName));
    m_intro->setText(story.decisions.empty() ? tr("No automation owes this client anything: none fits its matters, or everything was said already.")
                                             : tr("For each automation and matter: what is owed by now, and what comes next."));
    QString shown;
    for (const Upcoming &each : story.decisions) {
        const Decision &decision = each.decision;
        shown += u"%1/%2/%3/%4/%5/%6|"_s.arg(decision.rule.value).arg(decision.matter.value).arg(decision.occurrence.text(), code(decision.reason), decision.detail)
                     .arg(decision.at ? decision.at->ms : 0);
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (focusWidget() && focusWidget()->objectName() == "fixButton"_L1)
        findChild<QWidget *>(u"closeButton"_s)->setFocus(); // the fix may be another one now
    emptied(m_cards);
    for (const Upcoming &each : story.decisions)
        m_cards->addWidget(cardOf(each));
    m_cards->addStretch();
}

bool WhyDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return handled;
}

/// As high as its cards, about the same middle.
void WhyDialog::fit()
{
    if (!isVisible())
        return;
    constexpr int slack = 16; // a hair too low, and a bar comes that stays
    const int lacking = std::min({layout()->totalHeightForWidth(width()) + slack, 600, screen()->availableGeometry().height() - 48}) - height();
    if (lacking <= 0)
        return;
    move(x(), std::max(0, y() - lacking / 2));
    resize(width(), height() + lacking);
}

QWidget *WhyDialog::cardOf(const Upcoming &each)
{
    const QString &language = m_around.present.language();
    const Decision &decision = each.decision;
    QVBoxLayout *inside = nullptr;
    QFrame *frame = card(this, &inside);
    frame->setObjectName(u"whyCard"_s);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(4);
    const Cell look = decisionLook(decision, language);
    auto *icon = new QLabel(frame);
    icon->setPixmap(m_around.theme.icon(look.icon, look.tone).pixmap(QSize(16, 16), devicePixelRatioF()));
    QString verdict = look.text;
    if (decision.action == Action::Send && decision.at)
        verdict = tr("Will be sent %1").arg(m_around.present.whenInside(*decision.at));
    else if (decision.action == Action::Hold && decision.at)
        verdict = tr("%1 It goes on by itself: %2.").arg(verdict, m_around.present.whenInside(*decision.at));
    auto *sentence = new QLabel(verdict, frame);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(icon, 0, Qt::AlignVCenter);
    line->addWidget(sentence, 1);
    if (decision.action != Action::Send) {
        const QString fix = words::fix(decision.reason, language);
        if (hasFix(obstacleOf(decision))) {
            auto *button = new QPushButton(fix, frame);
            button->setObjectName(u"fixButton"_s);
            connect(button, &QPushButton::clicked, this, [this, decision] {
                accept();
                goToFix(m_around.signs, obstacleOf(decision));
            });
            line->addWidget(button, 0, Qt::AlignVCenter);
        } else if (!fix.isEmpty()) {
            line->addWidget(labelled("dim", fix, frame), 0, Qt::AlignVCenter);
        }
    }
    const QString type = words::matterType(each.matterType, language);
    inside->addWidget(labelled("dim", tr("%1 · %2 %3 · %4", "automation, matter type, matter, step")
                                          .arg(each.ruleName, type, each.matterName, words::stepName(decision.occurrence.text(), language)), frame));
    inside->addLayout(line);
    return frame;
}

} // namespace deskbell::ui
