#include "ui/widgets/form_dialog.h"

#include "ui/widgets/ask_dialog.h"
#include "ui/widgets/dialog_body.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

FormDialog::FormDialog(const Surroundings &around, const QString &name, const QString &title, const QString &save, QWidget *parent)
    : QDialog(parent), m_around(around), m_scroll(new DialogBody(this)), m_form(new FieldForm(this)), m_body(m_scroll->column()), m_save(new QPushButton(save, this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_heading(labelled("heading", {}, this)), m_consequence(labelled("dim", {}, this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(title);
    m_heading->setWordWrap(true);
    m_form->setMinimumWidth(432);
    m_consequence->setWordWrap(true);
    m_consequence->hide();
    m_cancel->setObjectName(u"cancelButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setProperty("kind", u"primary"_s);
    m_save->setDefault(true);
    m_body->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetMinimumSize); // it grows for an error instead of squeezing its fields
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_consequence);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { this->save(); });
}

FormDialog::~FormDialog()
{
    // A field that loses the keyboard now would tell a dialog whose better half is gone.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
}

void FormDialog::setHeading(const QString &title)
{
    setWindowTitle(title);
    m_heading->setText(title);
}

void FormDialog::setConsequence(const QString &text)
{
    m_consequence->setText(text);
    m_consequence->setVisible(!text.isEmpty());
}

void FormDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    if (busy || isEnabled())
        return;
    setEnabled(true);
    if (m_typedIn)
        m_typedIn->setFocus();
}

void FormDialog::awaitAnswer()
{
    m_typedIn = focusWidget();
    setEnabled(false);
}

void FormDialog::showEvent(QShowEvent *event)
{
    tabAsRead(this); // the buttons are made first and read last
    QDialog::showEvent(event);
    growToContent(this);
}

bool FormDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToContent(this);
    return handled;
}

void FormDialog::reject()
{
    leave({});
}

void FormDialog::leave(const std::function<void()> &then)
{
    if (!isEnabled())
        return; // it is being saved
    const auto go = [this, then] {
        QDialog::reject();
        if (then)
            then();
    };
    if (!hasEdits()) {
        go();
        return;
    }
    if (const auto *asked = findChild<AskDialog *>(u"unsavedDialog"_s); asked && asked->isVisible())
        return;
    auto *question = new AskDialog(u"unsavedDialog"_s, {tr("Leave without saving?"), tr("What you typed here is not saved yet."), tr("Back to it"),
                                                        tr("Leave without saving")}, this);
    connect(question, &QDialog::accepted, this, go);
    question->open();
}

void FormDialog::refuse(const Error &error)
{
    setBusy(false);
    m_form->refuse(error, m_around.present.language());
}

} // namespace deskbell::ui
