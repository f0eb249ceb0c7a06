#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace deskbell::test {

/// A line between a client and a server of this test that goes dead without a word: from the moment it has carried certain bytes it
/// swallows what comes, in one direction or both. No end is ever passed on, as behind a router that has lost its memory.
class BlackHole : public QTcpServer {
public:
    enum Cut { ToServer, ToClient, Both };

    explicit BlackHole(quint16 server) : m_serverPort(server) { listen(QHostAddress::LocalHost, 0); }
    /// Dead in the direction of `cut` as soon as `bytes` have passed to the server; what came with them still passes, unless `swallowed`.
    void deadAfter(const QByteArray &bytes, Cut cut, bool swallowed = false)
    {
        m_until = bytes;
        m_cut = cut;
        m_swallowed = swallowed;
    }
    /// Connections from now on are carried faithfully; those that are dead stay so.
    void mend() { m_until.clear(); }
    int died = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QTcpSocket(this);
        client->setSocketDescriptor(descriptor);
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
        connect(client, &QIODevice::readyRead, client, [this, client, server] { carryToServer(client, server); });
        connect(server, &QIODevice::readyRead, client, [client, server] {
            const QByteArray bytes = server->readAll();
            if (!client->property("deaf").toBool())
                client->write(bytes);
        });
        connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QAbstractSocket::disconnected, client, [client] {
            if (!client->property("dead").toBool())
                client->disconnectFromHost();
        });
    }

private:
    void carryToServer(QTcpSocket *client, QTcpSocket *server)
    {
        const QByteArray bytes = client->readAll();
        if (client->property("mute").toBool())
            return;
        const QByteArray seen(client->property("seen").toByteArray() + bytes);
        const bool now = !m_until.isEmpty() && seen.contains(m_until);
        client->setProperty("seen", seen.right(m_until.size()));
        if (now) {
            ++died;
            client->setProperty("dead", true);
            client->setProperty("mute", m_cut != ToClient);
            client->setProperty("deaf", m_cut != ToServer);
        }
        if (!now || !m_swallowed)
            server->write(bytes);
    }

    quint16 m_serverPort;
    QByteArray m_until;
    Cut m_cut = Both;
    bool m_swallowed = false;
};

} // namespace deskbell::test
