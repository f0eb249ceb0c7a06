#include "ui/import/done_step.h"

#include "ui/desk/theme.h"
#include "ui/import/save_rejected.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

DoneStep::DoneStep(const Surroundings &around, ImportRun &run, QWidget *parent)
    : QWidget(parent), m_run(run), m_title(labelled("title", {}, this)), m_summary(new QLabel(this)), m_next(labelled("dim", {}, this)),
      m_save(new SaveRejected(run, u"saveRejectsDone"_s, Qt::AlignLeft, this))
{
    auto *icon = new QLabel(this);
    icon->setPixmap(around.theme.icon(u"check"_s, Tone::Accent).pixmap(QSize(32, 32), devicePixelRatioF()));
    m_title->setObjectName(u"importDone"_s);
    m_title->setWordWrap(true);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_next->setWordWrap(true);
    auto *automations = new QPushButton(tr("See the &automations"), this);
    automations->setObjectName(u"importAutomations"_s);
    automations->setProperty("kind", u"link"_s);
    automations->setProperty("flush", true);
    automations->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(72, 0, 72, 0);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(icon);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_save);
    layout->addSpacing(8);
    layout->addWidget(m_next);
    layout->addWidget(automations, 0, Qt::AlignLeft);
    layout->addStretch(3);
    connect(automations, &QPushButton::clicked, this, &DoneStep::automationsWanted);
}

void DoneStep::look()
{
    const qint64 in = m_run.rehearsal().effective();
    m_title->setText(tr("%1 rows are in", nullptr, int(in)).arg(QLocale().toString(in)));
    m_summary->setText(m_run.rehearsal().summary() + u'.');
    m_next->setText(tr("Nothing has been sent. From now on the automations that are on work for these clients too; days that have passed are not caught up."));
    m_save->look();
}

} // namespace deskbell::ui
