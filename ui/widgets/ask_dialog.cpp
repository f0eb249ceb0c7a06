#include "ui/widgets/ask_dialog.h"

#include "ui/widgets/dialog_body.h"
#include "ui/widgets/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

AskDialog::AskDialog(const QString &name, const Words &words, QWidget *parent)
    : QDialog(parent), m_stay(new QPushButton(words.stay, this)), m_go(new QPushButton(words.go, this)), m_text(new QLabel(words.text, this))
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.heading);
    auto *heading = labelled("heading", words.heading, this);
    heading->setWordWrap(true);
    m_text->setObjectName(u"askText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(432);
    m_stay->setObjectName(u"stayButton"_s);
    m_go->setObjectName(u"goButton"_s);
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
    layout->addWidget(m_text, 1);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
}

void AskDialog::setText(const QString &text)
{
    m_text->setText(text);
}

void AskDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToContent(this);
}

bool AskDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growToContent(this);
    return handled;
}

} // namespace deskbell::ui
