#include "ui/messages/send_again_dialog.h"

#include "words/words.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

constexpr qsizetype named = 5;

AskDialog::Words wordsFor(const QStringList &clients)
{
    const auto count = int(clients.size());
    QStringList names;
    for (const QString &each : clients.mid(0, named))
        names << words::brief(each);
    QString who = names.join(u", "_s);
    if (count > named)
        who = SendAgainDialog::tr("%1 and %n more", nullptr, count - int(named)).arg(who);
    return {SendAgainDialog::tr("Send again? It may arrive twice"),
            SendAgainDialog::tr("%n messages may have reached their clients already: %1. Whoever has it gets the same text a second time.", nullptr, count).arg(who),
            SendAgainDialog::tr("Do not send"), SendAgainDialog::tr("Send %n again", nullptr, count)};
}

} // namespace

SendAgainDialog::SendAgainDialog(const QStringList &clients, QWidget *parent) : AskDialog(u"sendAgainDialog"_s, wordsFor(clients), parent)
{
    auto *accepted = new QCheckBox(tr("I know that it may arrive twice", nullptr, int(clients.size())), this);
    accepted->setObjectName(u"mayArriveTwice"_s);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, accepted);
    m_go->setEnabled(false);
    connect(accepted, &QCheckBox::toggled, m_go, &QPushButton::setEnabled);
    setTabOrder(accepted, m_stay);
    setTabOrder(m_stay, m_go);
    accepted->setFocus();
}

} // namespace deskbell::ui
