#include "ui/restore/restore_dialog.h"

#include "ui/restore/restoring.h"
#include "ui/widgets/look.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

RestoreDialog::RestoreDialog(Restoring &restoring, const Theme &theme, const QString &file, const QString &when, QWidget *parent)
    : QDialog(parent), m_restoring(restoring), m_file(file), m_progress(new QProgressBar(this)), m_busy(labelled("dim", tr("Restoring…"), this)), m_error(new Notice(theme, this)),
      m_stay(new QPushButton(tr("Cancel"), this)), m_go(new QPushButton(tr("Restore the backup of %1").arg(when), this))
{
    setObjectName(u"restoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore a backup"));
    auto *heading = labelled("heading", tr("Restore the backup of %1?").arg(when), this);
    heading->setWordWrap(true);
    auto *text = labelled("dim", tr("The office becomes what it was then. What was entered or sent after that is no longer in it; the present file is kept beside it, under another name.\n\n"
                                    "Nothing is sent afterwards until you have said how to go on."), this);
    text->setObjectName(u"restoreText"_s);
    text->setWordWrap(true);
    text->setMinimumWidth(480);
    m_error->setObjectName(u"restoreError"_s);
    m_progress->setObjectName(u"restoreProgress"_s);
    m_progress->setAccessibleName(m_busy->text());
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_busy->hide();
    m_stay->setObjectName(u"stayButton"_s);
    m_go->setObjectName(u"restoreButton"_s);
    m_go->setProperty("kind", u"primary"_s);
    m_stay->setDefault(true); // Enter loses nothing
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_stay);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addWidget(m_error);
    layout->addWidget(m_busy);
    layout->addWidget(m_progress);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &RestoreDialog::begin);
    connect(&m_restoring, &Restoring::ended, this, &RestoreDialog::end);
    connect(&m_restoring, &Restoring::progress, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 100);
        m_progress->setValue(total > 0 ? int(done * 100 / total) : 0);
    });
    m_stay->setFocus();
}

void RestoreDialog::begin()
{
    m_working = true;
    m_error->say(Tone::Refusal, {}, {});
    m_stay->setEnabled(false);
    m_go->setEnabled(false);
    m_busy->show();
    m_progress->show();
    m_restoring.start(m_file);
}

void RestoreDialog::end(const ErrandEnd &end)
{
    m_working = false;
    if (end.ok) {
        accept();
        return;
    }
    m_busy->hide();
    m_progress->hide();
    m_stay->setEnabled(true);
    m_go->setEnabled(true);
    m_error->say(Tone::Refusal, u"warning"_s, tr("The office is as it was. %1 %2", "what went wrong, what to do").arg(end.message, end.next));
    m_go->setFocus();
}

/// Half-way there is no way back.
void RestoreDialog::reject()
{
    if (!m_working)
        QDialog::reject();
}

} // namespace deskbell::ui
