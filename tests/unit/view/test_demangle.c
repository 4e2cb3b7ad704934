// SPDX-License-Identifier: GPL-2.0-or-later
/* Mangled names in, source names out; the expected ones are c++filt's and rustfilt's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "trip/names.h"
#include "view/demangle.h"
#include "view/label.h"

static void names(void **state)
{
	static const char *const rows[][2] = {
		{ "_Z3foov", "foo" },
		{ "_ZN3net6Socket7connectEi", "net::Socket::connect" },
		{ "_ZNSt6vectorIiSaIiEE9push_backERKi",
		  "std::vector<int, std::allocator<int> >::push_back" },
		{ "_ZN3FooC2Ev", "Foo::Foo" },
		{ "_Z3foov.cold", "foo.cold" },
		{ "_Z3barIiEvT_.constprop.0", "bar<int>.constprop.0" },
		/* Rust, old */
		{ "_ZN3tcp4talk17h3fb1b0a2a4c5d6e7E", "tcp::talk" },
		{ "_ZN3std3net3tcp9TcpStream7connect17h0123456789abcdefE.llvm.77",
		  "std::net::tcp::TcpStream::connect" },
		/* Rust, v0 */
		{ "_RNvCs1234_7mycrate3foo", "mycrate::foo" },
		{ "_RNvNtCs1234_7mycrate3foo3bar", "mycrate::foo::bar" },
		{ "_RNvMs_Cs4Cv8Wi1oAIB_7mycrateNtB4_7Example3foo", "<mycrate::Example>::foo" },
		{ "_RINvC1a1fFG_RL0_hEuE", "a::f::<for<'a> fn(&'a u8)>" },
		{ "_RINvC1a1fDNtC1b1Tp1OuEL_E", "a::f::<dyn b::T<O = ()>>" },
		{ "_RINvC1a1fAhj10_Kb1_Ksna_E", "a::f::<[u8; 16], true, -10>" },
		{ "_RNvCs1_u8gdel_5qa3foo", "gödel::foo" },
		{ "_RINvC1a1fTReQL_mPuOhSyEEC1b",
		  "a::f::<(&str, &mut u32, *const (), *mut u8, [u64])>" },
		{ "_RINvC1a1fFUKCiEzFK3x_yEuNvYNtB2_1SNtB2_1T1mE",
		  "a::f::<unsafe extern \"C\" fn(isize) -> !, extern \"x-y\" fn(), "
		  "<a::S as a::T>::m>" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct buf b = { 0 };

		buf_puts(&b, "> ");
		if (!demangle(&b, rows[i][0]))
			fail_msg("%s", rows[i][0]);
		assert_string_equal(buf_str(&b) + 2, rows[i][1]);
		buf_free(&b);
	}
}

static void not_mangled(void **state)
{
	static const char *const rows[] = { "main",
					    "",
					    "_",
					    "_Z",
					    "_R",
					    "_ZN",
					    "_Rust",
					    "recv@plt",
					    "net/http.(*conn).serve",
					    "_Z.cold",
					    "__libc_start_main",
					    "_GLOBAL_OFFSET_TABLE_" };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct buf b = { 0 };

		buf_puts(&b, "> ");
		if (demangle(&b, rows[i]))
			fail_msg("%s: %s", rows[i], buf_str(&b));
		assert_string_equal(buf_str(&b), "> ");
		buf_free(&b);
	}
}

/* Self-referential names: nothing is kept of deep or long ones. */
static void hostile(void **state)
{
	struct buf name = { 0 }, b = { 0 };

	(void)state;
	buf_puts(&name, "_Z1f");
	for (int i = 0; i < 3000; i++)
		buf_putc(&name, 'P');
	buf_putc(&name, 'i');
	demangle(&b, buf_str(&name));
	assert_true(b.len <= 4096);
	buf_cut(&b, 0);
	buf_cut(&name, 0);
	/* Each pair names the previous one twice. */
	buf_puts(&name, "_ZN1aI1bIiiE");
	for (int i = 0; i < 60; i++)
		buf_printf(&name, "1bIS%c_S%c_E", i < 10 ? '0' + i : 'A' + (i - 10) % 26,
			   i < 10 ? '0' + i : 'A' + (i - 10) % 26);
	buf_puts(&name, "E1cEv");
	demangle(&b, buf_str(&name));
	assert_true(b.len <= 4096);
	buf_cut(&b, 0);
	buf_cut(&name, 0);
	for (int i = 0; i < 10000; i++)
		buf_puts(&name, i ? "N" : "_Z");
	assert_false(demangle(&b, buf_str(&name)));
	buf_free(&name);
	buf_free(&b);
}

static void stays_raw(const char *name)
{
	struct buf b = { 0 };

	if (demangle(&b, name))
		fail_msg("%s: %s", name, buf_str(&b));
	assert_int_equal(b.len, 0);
	buf_free(&b);
}

/* Names that libiberty works on for seconds up to centuries without printing anything. The first
 * two count lifetimes, where an impl's path is skipped and in a trait object. */
static void endless(void **state)
{
	static const char *const rows[] = {
		"_RMIC1aFGzzzzzzz_EuEu",
		"_RMIC1aDGzzzzzzz_EL_Eu",
		"_RNvYDGzzzzzz_C1aEL_C1a1b",
		/* references to themselves and to the front of what they stand in */
		"_RNvB_1a",
		"_RNvNvB_00",
		"_RYuB_",
		"_RTB_B_E",
		"_RNvB1_1a",
	};
	static const char refs[] = "3456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
	struct buf name = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		stays_raw(rows[i]);
	/* C++: a pack is looked for in a type each part of which is the previous one twice. */
	buf_puts(&name, "_Z1fIDp1aI1bIiiES1_IS2_S2_E");
	for (size_t i = 0; i < sizeof(refs) - 1; i++)
		buf_printf(&name, "S1_IS%c_S%c_E", refs[i], refs[i]);
	buf_puts(&name, "EEvv");
	stays_raw(buf_str(&name));
	buf_cut(&name, 0);
	/* and the arguments of a conversion's type are read twice, in each of them again. */
	buf_puts(&name, "_ZN1acv");
	for (int i = 0; i < 60; i++)
		buf_puts(&name, "T_I");
	buf_puts(&name, "i");
	for (int i = 0; i < 60; i++)
		buf_puts(&name, "E");
	buf_puts(&name, "IiEEv");
	stays_raw(buf_str(&name));
	buf_free(&name);
}

/* Long identifiers in Punycode are decoded once for each reference to them. */
static void much_punycode(void **state)
{
	struct buf name = { 0 };

	(void)state;
	buf_puts(&name, "_RINvC1a1fTCu2000");
	for (int i = 0; i < 2000; i++)
		buf_putc(&name, 'a' + i % 26);
	for (int i = 0; i < 500; i++)
		buf_puts(&name, "B8_");
	buf_puts(&name, "EE");
	stays_raw(buf_str(&name));
	buf_free(&name);
}

/* As in trees, and as with --no-demangle and in JSON; code without a name stays an offset. */
static void labels(void **state)
{
	static const struct unit unit = { .name = "hello" };
	static const struct fn method = { .start = 0x1000,
					  .name = "_ZN3net6Socket7connectEi",
					  .unit = &unit };
	static const struct fn anonymous = { .name = "_Z3foov", .flags = FN_ANON, .unit = &unit };
	struct buf b = { 0 };

	(void)state;
	label_fn(&b, &method, 0x1000, 0, false);
	buf_putc(&b, ' ');
	label_fn(&b, &method, 0x1000, 0, true);
	buf_putc(&b, ' ');
	label_fn(&b, &anonymous, 0x1010, 0x10, false);
	assert_string_equal(buf_str(&b),
			    "net::Socket::connect _ZN3net6Socket7connectEi hello+0x1000");
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names),         cmocka_unit_test(not_mangled),
		cmocka_unit_test(hostile),       cmocka_unit_test(endless),
		cmocka_unit_test(much_punycode), cmocka_unit_test(labels),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
