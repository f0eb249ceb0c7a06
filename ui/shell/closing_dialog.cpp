#include "ui/shell/closing_dialog.h"

#include "ui/desk/login_start.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

ClosingDialog::ClosingDialog(const Surroundings &around, Closing &closing, const OfficeStatus &status, QWidget *parent)
    : FormDialog(around, u"closingDialog"_s, {}, tr("Close Deskbell"), parent), m_closing(closing), m_senderWorks(status.workerAlive),
      m_atLogin(new QCheckBox(tr("Start the sender whenever I log in to this computer"), this)), m_sayNoMore(new QCheckBox(tr("Do not show this again"), this))
{
    const QString when = around.present.whenInside(status.next->at);
    auto *text = labelled("dim", {}, this);
    text->setObjectName(u"closingText"_s);
    text->setWordWrap(true);
    if (m_senderWorks) {
        setHeading(tr("%n messages are due %1; this computer must be on", nullptr, status.next->count).arg(when));
        text->setText(tr("The sender goes on without this window, as long as this computer is on and you are logged in."));
    } else {
        setHeading(tr("The sender is not running, and %n messages are due %1", nullptr, status.next->count).arg(when));
        text->setText(tr("They do not go before it runs. It works without this window, as long as this computer is on and you are logged in."));
        m_save->setText(tr("Start the sender and close"));
    }
    m_cancel->setText(tr("Stay"));
    m_atLogin->setObjectName(u"startAtLogin"_s);
    m_atLogin->setChecked(true);
    m_atLogin->setVisible(!around.loginStart.on().value_or(false));
    m_sayNoMore->setObjectName(u"sayNoMore"_s);
    m_sayNoMore->setVisible(m_senderWorks);
    m_body->insertWidget(0, text);
    m_body->addWidget(m_atLogin);
    m_body->addWidget(m_sayNoMore);
    m_save->setFocus();
}

void ClosingDialog::save()
{
    if (m_sayNoMore->isChecked())
        m_closing.sayNoMore();
    if (!m_senderWorks)
        static_cast<void>(m_around.desk.startWorker());
    if (m_atLogin->isHidden() || !m_atLogin->isChecked()) {
        accept();
        return;
    }
    setBusy(true);
    m_around.loginStart.set(true, m_slot, [this](const QString &error) {
        setBusy(false);
        if (error.isEmpty()) {
            accept();
            return;
        }
        m_atLogin->setChecked(false); // the next press closes all the same
        m_form->refuse(QString(), error);
    });
}

} // namespace deskbell::ui
