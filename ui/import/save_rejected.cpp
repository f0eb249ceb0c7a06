#include "ui/import/save_rejected.h"

#include "ui/import/sample_model.h"
#include "ui/widgets/look.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

SaveRejected::SaveRejected(ImportRun &run, const QString &name, Qt::Alignment side, QWidget *parent)
    : QWidget(parent), m_run(run), m_text(labelled("small", {}, this)), m_button(new QPushButton(tr("&Save the rows that were left out…"), this))
{
    m_text->setObjectName(name + u"Text"_s);
    m_text->setWordWrap(true);
    m_button->setObjectName(name);
    m_button->setProperty("kind", u"link"_s);
    m_button->setProperty("flush", side == Qt::AlignLeft);
    m_button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setDirection(side == Qt::AlignLeft ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &SaveRejected::choose);
}

void SaveRejected::look()
{
    setVisible(m_run.rehearsal().count(Rehearsal::Kind::Rejected) > 0);
    m_button->setEnabled(!m_run.saving());
    const auto &trouble = m_run.trouble();
    const bool failed = trouble && (trouble->field == "rejects"_L1 || m_run.stage() == ImportRun::Stage::Done);
    setLook(m_text, "kind", failed ? u"error"_s : u"small"_s);
    m_text->setText(!failed && m_run.saving() ? tr("Saving…") : failed || !m_run.savedTo().isEmpty() ? news(m_run) : QString());
}

QString SaveRejected::news(const ImportRun &run)
{
    if (!run.savedTo().isEmpty())
        return tr("Saved as %1").arg(shortened(QFileInfo(run.savedTo()).fileName()));
    return run.trouble() ? QString(run.trouble()->message + u' ' + run.trouble()->next) : QString();
}

void SaveRejected::choose()
{
    const QFileInfo file(m_run.file());
    //: added to a file's name: "clients-left-out.csv"
    auto *dialog = new QFileDialog(this, tr("Save the rows that were left out"), file.dir().filePath(file.completeBaseName() + tr("-left-out") + u".csv"_s),
                                   tr("Lists (*.csv)"));
    dialog->setObjectName(u"rejectsFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &to) { m_run.saveRejected(to); });
    dialog->open();
}

} // namespace deskbell::ui
