#include "support/certificates.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>

namespace deskbell::test {

using namespace Qt::StringLiterals;

Certificates::Certificates()
{
    if (openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-keyout"_s,
            u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-subj"_s, u"/CN=Deskbell test authority"_s, u"-addext"_s, u"basicConstraints=critical,CA:TRUE"_s,
            u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s}))
        m_ca = m_folder.filePath(u"ca.pem"_s);
    // The ledger that `openssl ca` wants; it alone can date a certificate into the past.
    for (const QString &name : {u"index.txt"_s, u"ca.cnf"_s}) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly) && name == u"ca.cnf"_s)
            file.write("[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=p\n"
                       "unique_subject=no\n[p]\ncommonName=supplied\n");
    }
}

bool Certificates::openssl(const QStringList &arguments) const
{
    QProcess run;
    run.setWorkingDirectory(m_folder.path());
    run.start(u"openssl"_s, arguments);
    return run.waitForFinished(20'000) && run.exitStatus() == QProcess::NormalExit && run.exitCode() == 0;
}

void Certificates::extensions(const QString &stem, const QString &name) const
{
    QFile file(m_folder.filePath(stem + u".ext"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const bool address = !QHostAddress(name).isNull();
    file.write("subjectAltName=" + QByteArray(address ? "IP:" : "DNS:") + name.toUtf8() + "\n");
}

Certificates::Pair Certificates::load(const QString &stem) const
{
    Pair pair;
    pair.certificateFile = m_folder.filePath(stem + u".pem"_s);
    pair.keyFile = m_folder.filePath(stem + u".key"_s);
    const QList<QSslCertificate> found = QSslCertificate::fromPath(pair.certificateFile);
    if (!found.isEmpty())
        pair.certificate = found.first();
    QFile key(pair.keyFile);
    if (key.open(QIODevice::ReadOnly))
        pair.key = QSslKey(key.readAll(), QSsl::Ec);
    return pair;
}

Certificates::Pair Certificates::sign(const QString &stem, const QString &name, const QStringList &validity)
{
    extensions(stem, name);
    openssl({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, QString(stem + u".key"_s), u"-out"_s,
        QString(stem + u".csr"_s), u"-subj"_s, QString(u"/CN="_s + name)});
    openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, u"ca.pem"_s, u"-keyfile"_s, u"ca.key"_s, u"-in"_s,
                QString(stem + u".csr"_s), u"-out"_s, QString(stem + u".pem"_s), u"-extfile"_s, QString(stem + u".ext"_s)}
        + validity);
    return load(stem);
}

Certificates::Pair Certificates::server(const QString &name)
{
    return sign(u"server%1"_s.arg(++m_next), name, {u"-days"_s, u"30"_s});
}

Certificates::Pair Certificates::expired(const QString &name)
{
    return sign(u"expired%1"_s.arg(++m_next), name, {u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20210101000000Z"_s});
}

Certificates::Pair Certificates::selfSigned(const QString &name)
{
    const QString stem = u"self%1"_s.arg(++m_next);
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-keyout"_s,
        QString(stem + u".key"_s), u"-out"_s, QString(stem + u".pem"_s), u"-subj"_s, QString(u"/CN="_s + name), u"-addext"_s, QString(u"subjectAltName=DNS:"_s + name)});
    return load(stem);
}

} // namespace deskbell::test
