// The whole standard library, under the name that solutions know from elsewhere.
#pragma once

#include <kata_std.hpp>
