#include "support/scripted_smtp_server.h"

#include "support/scripted_smtp_dialogue.h"

namespace deskbell::test {

ScriptedSmtpServer::ScriptedSmtpServer(SmtpScript like) : script(std::move(like))
{
    listen(QHostAddress::LocalHost, 0);
}

ScriptedSmtpServer::~ScriptedSmtpServer()
{
    // Their sockets speak to us when they die, so they go first.
    qDeleteAll(findChildren<ScriptedSmtpDialogue *>());
}

void ScriptedSmtpServer::on(Phase phase, Act act, int times)
{
    m_plan[phase].append({std::move(act), times});
}

bool ScriptedSmtpServer::take(Phase phase, Act &act)
{
    QList<Planned> &planned = m_plan[phase];
    if (planned.isEmpty())
        return false;
    act = planned.first().act;
    if (planned.first().times > 0 && --planned.first().times == 0)
        planned.removeFirst();
    return true;
}

void ScriptedSmtpServer::dropAll(bool reset)
{
    for (ScriptedSmtpDialogue *dialogue : findChildren<ScriptedSmtpDialogue *>())
        dialogue->drop(reset);
}

void ScriptedSmtpServer::sendToAll(const QByteArray &bytes)
{
    for (ScriptedSmtpDialogue *dialogue : findChildren<ScriptedSmtpDialogue *>())
        dialogue->send(bytes);
}

void ScriptedSmtpServer::incomingConnection(qintptr descriptor)
{
    ++connections;
    new ScriptedSmtpDialogue(*this, descriptor);
}

} // namespace deskbell::test
