#pragma once

#include <QtGlobal>

#if defined(XZCORE_LIBRARY)
#define XZCORE_EXPORT Q_DECL_EXPORT
#else
#define XZCORE_EXPORT Q_DECL_IMPORT
#endif
