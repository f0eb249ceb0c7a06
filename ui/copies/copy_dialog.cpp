#include "ui/copies/copy_dialog.h"

#include "ui/widgets/dialog_body.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

CopyDialog::CopyDialog(const Surroundings &around, const Lineage &lineage, bool off, QWidget *parent)
    : QDialog(parent), m_around(around), m_story(CopyStory::of(lineage, around.present)), m_off(off), m_error(new Notice(around.theme, this)), m_go(new QPushButton(this))
{
    setObjectName(u"copyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_story.heading);
    auto *heading = labelled("heading", m_story.heading, this);
    heading->setWordWrap(true);
    heading->setMinimumWidth(560);
    auto *facts = labelled("dim", m_story.facts, this);
    facts->setObjectName(u"copyFacts"_s);
    facts->setWordWrap(true);
    facts->setVisible(!m_story.facts.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(facts);
    layout->addSpacing(4);
    m_skip = addWay(layout, u"copyContinue"_s, tr("Continue from now, skip what was missed"),
                    m_off ? tr("Sending is switched off here, and stays off until you switch it on. What fell due before this moment is not sent; Catch-up lists it.")
                          : tr("Sending goes on. What fell due before this moment is not sent; Catch-up lists it."));
    m_review = addWay(layout, u"copyReview"_s, tr("Continue, and review what was missed"),
                      tr("The same, and Catch-up opens: you decide about each reminder that fell due meanwhile."));
    m_test = addWay(layout, u"copyTest"_s, tr("Test copy: keep sending off"), tr("For trying things out. Nothing leaves this copy until somebody chooses otherwise."));
    layout->addWidget(m_error);
    m_error->setObjectName(u"copyError"_s);
    auto *later = new QPushButton(tr("Decide later"), this);
    later->setObjectName(u"copyLater"_s);
    m_go->setObjectName(u"copyGo"_s);
    m_go->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(later);
    buttons->addWidget(m_go);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    later->setDefault(true); // Enter sends nothing
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &CopyDialog::confirm);
    for (QRadioButton *each : {m_skip, m_review, m_test})
        connect(each, &QRadioButton::toggled, this, &CopyDialog::show);
    (lineage.cause == LineageCause::TestCopy ? m_test : m_review)->setChecked(true);
    (m_test->isChecked() ? m_test : m_review)->setFocus();
    show();
}

QRadioButton *CopyDialog::addWay(QVBoxLayout *layout, const QString &name, const QString &text, const QString &meaning)
{
    auto *way = new QRadioButton(text, this);
    way->setObjectName(name);
    way->setAccessibleDescription(meaning);
    auto *below = labelled("small", meaning, this);
    below->setWordWrap(true);
    below->setContentsMargins(26, 0, 0, 0); // under the words
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(way);
    both->addWidget(below);
    layout->addLayout(both);
    return way;
}

void CopyDialog::show()
{
    if (m_test->isChecked())
        m_go->setText(tr("Keep sending off"));
    else if (m_off)
        m_go->setText(m_review->isChecked() ? tr("Continue and review") : tr("Continue"));
    else
        m_go->setText(m_review->isChecked() ? tr("Let sending go on and review") : tr("Let sending go on"));
}

void CopyDialog::confirm()
{
    setEnabled(false);
    const LineageChoice choice = m_test->isChecked() ? LineageChoice::TestCopy : LineageChoice::ContinueFromNow;
    m_around.desk.tell(m_slot, [choice](Commands &commands, const By &by) { return commands.confirmLineage(choice, by); }, [this](const Result<> &done) {
        setEnabled(true);
        if (!done) {
            const words::ErrorText text = words::error(done.error(), m_around.present.language());
            m_error->say(Tone::Refusal, u"warning"_s, text.message + u' ' + text.next);
            m_go->setFocus();
            return;
        }
        if (m_test->isChecked())
            Q_EMIT m_around.signs.said(tr("Sending stays off in this copy."), {});
        else if (m_off)
            Q_EMIT m_around.signs.said(tr("Noted. Sending is still switched off: switch it on when you are ready."), {});
        else
            Q_EMIT m_around.signs.said(tr("Sending goes on from now."), {});
        if (m_review->isChecked())
            Q_EMIT m_around.signs.missedWanted(m_story.missedFrom, m_story.missedTo);
        accept();
    });
}

} // namespace deskbell::ui
