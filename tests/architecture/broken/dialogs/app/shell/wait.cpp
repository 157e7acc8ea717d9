void wait()
{
    QProgressDialog dialog;
    QCoreApplication::processEvents();
}
