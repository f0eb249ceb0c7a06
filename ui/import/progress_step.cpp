#include "ui/import/progress_step.h"

#include "ui/widgets/look.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ProgressStep::ProgressStep(ImportRun &run, QWidget *parent)
    : QWidget(parent), m_run(run), m_title(labelled("title", {}, this)), m_count(new QLabel(this)), m_text(labelled("dim", {}, this)), m_bar(new QProgressBar(this))
{
    m_title->setObjectName(u"importWork"_s);
    m_count->setObjectName(u"importCount"_s);
    m_text->setWordWrap(true);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(72, 0, 72, 0);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    layout->addWidget(m_text);
    layout->addStretch(3);
    connect(&m_run, &ImportRun::progressed, this, &ProgressStep::count);
}

void ProgressStep::look()
{
    const bool checking = m_run.stage() == ImportRun::Stage::Checking;
    m_title->setText(m_run.stopping() ? tr("Stopping…") : checking ? tr("Checking the list…") : tr("Importing…"));
    m_bar->setAccessibleName(m_title->text());
    m_text->setText(checking ? tr("Every row is being checked. Nothing is changed yet.") : tr("All rows are taken or none: stopping leaves the office as it was."));
    count();
}

void ProgressStep::count()
{
    if (m_run.stopping())
        return;
    const bool known = m_run.total() > 0 && m_run.done() > 0;
    m_bar->setRange(0, known ? int(m_run.total()) : 0);
    m_bar->setValue(int(m_run.done()));
    m_count->setText(known ? tr("%1 of %2 rows").arg(QLocale().toString(m_run.done()), QLocale().toString(m_run.total())) : tr("Reading the file…"));
}

} // namespace deskbell::ui
