#pragma once

#include "support/scripted_smtp_server.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

namespace deskbell::test {

/// One connection of the scripted server.
class ScriptedSmtpDialogue : public QObject {
    Q_OBJECT

public:
    ScriptedSmtpDialogue(ScriptedSmtpServer &server, qintptr descriptor);
    ~ScriptedSmtpDialogue() override;
    void drop(bool reset);
    void send(const QByteArray &bytes);

private:
    void greet();
    void useCertificate();
    void received();
    void line(const QByteArray &text);
    void command(const QByteArray &verb, const QByteArray &rest, const QByteArray &text);
    void authLine(const QByteArray &text);
    void judgeLogin();
    void bodyLine(const QByteArray &text);
    void messageEnded();
    void startTls();
    /// The planned act of `phase`, or `usual`; false: the dialogue is over or silent.
    bool answer(Phase phase, const QByteArray &usual);
    bool perform(const Act &act, const QByteArray &usual);
    void reply(const QByteArray &text);
    void repeat(const QByteArray &text);
    void drip(const QByteArray &text);
    QByteArray capabilities() const;

    ScriptedSmtpServer &m_server;
    QSslSocket m_socket;
    QByteArray m_buffer;
    QByteArray m_outgoing;
    QTimer m_dripping;
    bool m_mute = false;
    bool m_inBody = false;
    bool m_bodyBegun = false;
    bool m_greeted = false;
    bool m_authenticated = false;
    enum class Sasl { None, Plain, LoginUser, LoginPassword } m_sasl = Sasl::None;
    QByteArray m_loginUser;
    QByteArray m_loginPassword;
    AcceptedMail m_mail;
    bool m_recipientGood = false;
};

} // namespace deskbell::test
