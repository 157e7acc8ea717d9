#pragma once

#include <QtGlobal>

#if defined(XZSDK_LIBRARY)
#define XZSDK_EXPORT Q_DECL_EXPORT
#else
#define XZSDK_EXPORT Q_DECL_IMPORT
#endif
