// SPDX-License-Identifier: GPL-2.0-or-later
/* Small pieces of code as compilers write it, and what is read from them. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "explain/decoder.h"
#include "explain/dispatch.h"
#include "explain/kernel_code.h"
#include "explain/machine.h"
#include "explain/paths.h"
#include "sym/elfview.h"
#include "sym/ksyms.h"

#define BASE   0xffffffff81000000ull
#define TABLE  0xffffffff82000000ull
#define BASE32 0xc1000000ull

/* Code between two labels. The assembler sets the displacements of calls and jumps; nothing here is
 * ever run. */
#define CODE(name, text)                                                          \
	asm(".pushsection .rodata\n.balign 16\n" #name "_code:\n" text "\n" #name \
	    "_end: .byte 0xcc\n.popsection\n");                                   \
	extern const uint8_t name##_code[], name##_end[]

/* ---- a kernel made from a piece of code ---- */

struct kernel {
	struct kernel_code code;
	struct elfspace space;
	struct piece pieces[2];
	struct ksym syms[16];
	uint8_t table[256];
};

static void add_symbol(struct kernel *k, const char *name, uint64_t addr)
{
	k->syms[k->code.n_syms++] = (struct ksym){ addr, name, 'T' };
}

static void make_kernel(struct kernel *k, int bits, const uint8_t *begin, const uint8_t *end)
{
	*k = (struct kernel){ .space = { .n = 2, .bits = bits } };
	k->pieces[0] = (struct piece){ ".text",      bits == 64 ? BASE : BASE32,
				       begin,        end - begin,
				       .code = true, .constant = true };
	k->pieces[1] = (struct piece){ ".rodata", bits == 64 ? TABLE : BASE32 + 0x1000, k->table,
				       sizeof(k->table), .constant = true };
	k->space.pieces = k->pieces;
	k->code = (struct kernel_code){ .space = &k->space, .syms = k->syms };
	k->code.d = decoder_new(bits);
	assert_non_null(k->code.d);
}

#define AT(name, label) (BASE + (uint64_t)((label)-name##_code))

/* Sixteen bytes for each handler, after the code. */
#define HANDLERS                                                                   \
	".balign 16\n.byte 0xc3\n.balign 16\n.byte 0xc3\n.balign 16\n.byte 0xc3\n" \
	".balign 16\n.byte 0xc3\n.balign 16\n.byte 0xc3\n"

static uint64_t number_to(struct kernel *k, uint32_t nr, struct way *way)
{
	int r = dispatch_number(&k->code, k->syms[0].addr, nr, way);

	assert_true(r == 0 || r == -ENOENT);
	return r ? 0 : way->handler;
}

/* ---- trees of compares ---- */

CODE(tree,
     "tree_entry: call tree_fentry\n"
     "cmp $0x2a,%esi; je 2f; ja 1f\n"
     "cmp $0x29,%esi; jne 3f; jmp tree_socket\n"
     "1: cmp $0x2b,%esi; jne 3f; jmp tree_accept\n"
     "2: jmp tree_connect\n"
     "3: jmp tree_ni\n"
     ".balign 16\ntree_fentry: ret\n"
     ".balign 16\ntree_socket: ret\n.balign 16\ntree_accept: ret\n.balign 16\ntree_connect: ret\n"
     ".balign 16\ntree_ni: ret\n");
extern const uint8_t tree_fentry[], tree_socket[], tree_accept[], tree_connect[], tree_ni[];

static void make_tree(struct kernel *k)
{
	make_kernel(k, 64, tree_code, tree_end);
	add_symbol(k, "x64_sys_call", BASE);
	add_symbol(k, "__fentry__", AT(tree, tree_fentry));
	add_symbol(k, "__x64_sys_socket", AT(tree, tree_socket));
	add_symbol(k, "__x64_sys_accept", AT(tree, tree_accept));
	add_symbol(k, "__x64_sys_connect", AT(tree, tree_connect));
	add_symbol(k, "__x64_sys_ni_syscall", AT(tree, tree_ni));
}

static void test_tree(void **state)
{
	struct kernel k;
	struct way w;

	(void)state;
	make_tree(&k);
	assert_int_equal(number_to(&k, 41, &w), AT(tree, tree_socket));
	assert_int_equal(w.n_decisions, 3);
	assert_int_equal(w.decisions[0].with, 42);
	assert_false(w.decisions[0].taken);
	assert_int_equal(w.decisions[2].with, 41);
	assert_int_equal(number_to(&k, 42, &w), AT(tree, tree_connect));
	assert_int_equal(w.n_decisions, 1);
	assert_true(w.decisions[0].taken);
	assert_false(w.calls);
	assert_int_equal(number_to(&k, 43, &w), AT(tree, tree_accept));
	assert_int_equal(number_to(&k, 44, &w), AT(tree, tree_ni));
	assert_int_equal(number_to(&k, 0xffffffff, &w), AT(tree, tree_ni));
	decoder_free(k.code.d);
}

/* Signed compares, on a number reduced before, and a call. */
CODE(less, "lea -5(%rsi),%eax; cmp $1,%eax; je 1f; jg 2f; test %eax,%eax; js 2f\n"
	   "call less_five; ret\n"
	   "1: call less_six; ret\n"
	   "2: mov $-38,%rax; ret\n"
	   ".balign 16\nless_five: ret\n.balign 16\nless_six: ret\n");
extern const uint8_t less_five[], less_six[];

static void test_calls_and_no_handler(void **state)
{
	struct kernel k;
	struct way w;

	(void)state;
	make_kernel(&k, 64, less_code, less_end);
	add_symbol(&k, "ia32_sys_call", BASE);
	add_symbol(&k, "five", AT(less, less_five));
	add_symbol(&k, "six", AT(less, less_six));
	assert_int_equal(number_to(&k, 5, &w), AT(less, less_five));
	assert_true(w.calls);
	assert_int_equal(number_to(&k, 6, &w), AT(less, less_six));
	assert_int_equal(number_to(&k, 4, &w), 0);
	assert_int_equal(number_to(&k, 7, &w), 0);
	decoder_free(k.code.d);
}

/* ---- jump tables ---- */

CODE(direct, "cmp $2,%esi; ja 1f; mov %esi,%esi; jmp *-0x7e000000(,%rsi,8)\n"
	     "2: jmp direct_a\n3: jmp direct_b\n"
	     "1: jmp direct_ni\n"
	     ".balign 16\ndirect_a: ret\n.balign 16\ndirect_b: ret\n.balign 16\ndirect_ni: ret\n");
extern const uint8_t direct_a[], direct_b[], direct_ni[];

static void put_cell(struct kernel *k, unsigned i, uint64_t v)
{
	memcpy(k->table + 8 * i, &v, sizeof(v));
}

static void name_abc(struct kernel *k, uint64_t a, uint64_t b, uint64_t ni)
{
	add_symbol(k, "x64_sys_call", BASE);
	add_symbol(k, "__x64_sys_a", a);
	add_symbol(k, "__x64_sys_b", b);
	add_symbol(k, "__x64_sys_ni_syscall", ni);
}

static void test_jump_table(void **state)
{
	struct kernel k;
	struct way w;

	(void)state;
	make_kernel(&k, 64, direct_code, direct_end);
	name_abc(&k, AT(direct, direct_a), AT(direct, direct_b), AT(direct, direct_ni));
	put_cell(&k, 0, AT(direct, direct_a));
	put_cell(&k, 1, AT(direct, direct_b));
	put_cell(&k, 2, 0x1234);
	assert_int_equal(number_to(&k, 0, &w), AT(direct, direct_a));
	assert_int_equal(number_to(&k, 1, &w), AT(direct, direct_b));
	assert_true(w.decisions[1].jump);
	assert_int_equal(number_to(&k, 2, &w), 0); /* a cell that leads nowhere */
	assert_int_equal(number_to(&k, 3, &w), AT(direct, direct_ni));
	decoder_free(k.code.d);
}

/* The same through a retpoline, with the number sanitised against speculation. */
CODE(thunk, "cmp $3,%esi; sbb %rax,%rax; and %eax,%esi; movslq %esi,%rsi\n"
	    "mov -0x7e000000(,%rsi,8),%rax; jmp thunk_rax\n"
	    ".balign 16\nthunk_a: ret\n.balign 16\nthunk_b: ret\n"
	    ".balign 16\nthunk_rax: call 1f; 1: mov %rax,(%rsp); ret\n.balign 16\nthunk_ni: ret\n");
extern const uint8_t thunk_a[], thunk_b[], thunk_rax[], thunk_ni[];

static void test_jump_table_through_thunk(void **state)
{
	struct kernel k;
	struct way w;

	(void)state;
	make_kernel(&k, 64, thunk_code, thunk_end);
	add_symbol(&k, "x64_sys_call", BASE);
	add_symbol(&k, "__x64_sys_a", AT(thunk, thunk_a));
	add_symbol(&k, "__x64_sys_b", AT(thunk, thunk_b));
	add_symbol(&k, "__x86_indirect_thunk_rax", AT(thunk, thunk_rax));
	add_symbol(&k, "__x64_sys_ni_syscall", AT(thunk, thunk_ni));
	put_cell(&k, 0, AT(thunk, thunk_ni));
	put_cell(&k, 1, AT(thunk, thunk_a));
	put_cell(&k, 2, AT(thunk, thunk_b));
	assert_int_equal(number_to(&k, 1, &w), AT(thunk, thunk_a));
	assert_int_equal(number_to(&k, 2, &w), AT(thunk, thunk_b));
	assert_int_equal(number_to(&k, 9, &w), AT(thunk, thunk_ni)); /* masked to 0 */
	decoder_free(k.code.d);
}

/* ---- tables of pointers ---- */

CODE(holder,
     "holder_entry: movslq %esi,%rsi; cmp $0x1c2,%eax; ja 1f; mov -0x7e000000(,%rax,8),%rax\n"
     "call *%rax; 1: ret\n"
     ".balign 16\nholder_a: ret\n.balign 16\nholder_b: ret\n");
extern const uint8_t holder_a[], holder_b[];

static void test_named_table(void **state)
{
	struct kernel k;
	struct dispatcher d;

	(void)state;
	make_tree(&k);
	add_symbol(&k, "sys_call_table", TABLE);
	add_symbol(&k, "other", TABLE + 24);
	put_cell(&k, 0, AT(tree, tree_ni));
	put_cell(&k, 1, AT(tree, tree_socket));
	put_cell(&k, 2, AT(tree, tree_accept));
	put_cell(&k, 3, AT(tree, tree_accept));
	assert_int_equal(dispatcher_find(&k.code, ABI_X86_64, &d), 0);
	assert_string_equal(d.name, "x64_sys_call");
	assert_int_equal(d.table, TABLE);
	assert_int_equal(d.table_cells, 3);
	assert_int_equal(dispatcher_cell(&k.code, &d, 1), AT(tree, tree_socket));
	assert_int_equal(dispatcher_cell(&k.code, &d, 3), 0);
	assert_int_equal(dispatcher_find(&k.code, ABI_X32, &d), -ENOENT);
	decoder_free(k.code.d);
}

static void test_table_in_code(void **state)
{
	static uint8_t cells[150 * 8];
	uint64_t a = AT(holder, holder_a), b = AT(holder, holder_b);
	struct kernel k;
	struct dispatcher d;
	struct way w;

	(void)state;
	make_kernel(&k, 64, holder_code, holder_end);
	add_symbol(&k, "do_syscall_64", BASE);
	add_symbol(&k, "__x64_sys_a", a);
	add_symbol(&k, "__x64_sys_b", b);
	for (size_t i = 0; i < 149; i++)
		memcpy(cells + 8 * i, i % 2 ? &b : &a, 8);
	k.pieces[1].bytes = cells;
	k.pieces[1].n = sizeof(cells);
	assert_int_equal(dispatcher_find(&k.code, ABI_X86_64, &d), 0);
	assert_null(d.name);
	assert_string_equal(d.holder, "do_syscall_64");
	assert_false(d.table_named);
	assert_int_equal(d.n_sites, 1);
	assert_int_equal(d.sites[0], d.entry);
	assert_int_equal(d.table_cells, 149);
	assert_int_equal(dispatcher_handler(&k.code, &d, 7, &w), b);
	assert_int_equal(dispatcher_handler(&k.code, &d, 200, &w), 0);
	decoder_free(k.code.d);
}

/* ---- socketcall ---- */

/* Like __do_compat_sys_socketcall: the number of arguments from a table, the sub-call in a tree
 * after other calls. */
CODE(sub, "sub_entry: mov 0x58(%rdi),%esi; mov 0x28(%rdi),%edi; jmp sub_do\n"
	  ".balign 16\nsub_do: push %rbx; lea -1(%rdi),%eax; cmp $1,%eax; ja 9f\n"
	  "movslq %edi,%rax; mov %edi,%ebx; movzbl -0x7e000000(%rax),%edx; cmp $0x18,%dl; ja 9f\n"
	  "call sub_copy; test %rax,%rax; jne 9f\n"
	  "cmp $1,%ebx; jne 1f; call sub_socket; jmp 8f\n"
	  "1: call sub_bind; 8: pop %rbx; ret\n"
	  "9: mov $-22,%rax; jmp 8b\n"
	  ".balign 16\nsub_copy: ret\n.balign 16\nsub_socket: ret\n.balign 16\nsub_bind: ret\n");
extern const uint8_t sub_do[], sub_copy[], sub_socket[], sub_bind[];

static void test_socketcall(void **state)
{
	struct kernel k;
	struct way w;

	(void)state;
	make_kernel(&k, 64, sub_code, sub_end);
	add_symbol(&k, "__ia32_compat_sys_socketcall", BASE);
	add_symbol(&k, "__do_compat_sys_socketcall", AT(sub, sub_do));
	add_symbol(&k, "_copy_from_user", AT(sub, sub_copy));
	add_symbol(&k, "__sys_socket", AT(sub, sub_socket));
	add_symbol(&k, "__sys_bind", AT(sub, sub_bind));
	memcpy(k.table, "\0\14\14", 3);
	assert_int_equal(dispatch_sub(&k.code, BASE, ABI_I386, 1, &w), 0);
	assert_int_equal(w.handler, AT(sub, sub_socket));
	assert_int_equal(w.within, AT(sub, sub_do));
	assert_int_equal(w.cell_value, 12);
	assert_int_equal(w.cell_table, TABLE);
	assert_int_equal(dispatch_sub(&k.code, BASE, ABI_I386, 2, &w), 0);
	assert_int_equal(w.handler, AT(sub, sub_bind));
	assert_int_equal(dispatch_sub(&k.code, BASE, ABI_I386, 0, &w), -ENOENT);
	assert_int_equal(dispatch_sub(&k.code, BASE, ABI_I386, 3, &w), -ENOENT);
	decoder_free(k.code.d);
}

/* ---- instructions as text ---- */

CODE(text,
     "mov $0x2d,%eax; cmp $-4095,%rax; or $-1,%rbx; mov $-1,%r8; mov $-1,%r8d; mov %rsi,8(%rsp)\n"
     "mov -0x130(%rdi),%rax; cmpb $0,0x10(%rip); movslq (%rdx,%rax,4),%rax; lock cmpxchg "
     "%esi,(%rdi)\n"
     "mov %eax,%fs:(%rcx); call *%gs:0x10; cmove %edi,%eax; syscall; ret; push %rbp; movl "
     "$9,(%rsp)\n");

static void test_text(void **state)
{
	static const char *const expected[] = {
		"mov $0x2d,%eax",
		"cmp $0xfffffffffffff001,%rax",
		"or $0xffffffffffffffff,%rbx",
		"mov $0xffffffffffffffff,%r8",
		"mov $0xffffffff,%r8d",
		"mov %rsi,0x8(%rsp)",
		"mov -0x130(%rdi),%rax",
		"cmpb $0x0,0x10(%rip)",
		"movslq (%rdx,%rax,4),%rax",
		"lock cmpxchg %esi,(%rdi)",
		"mov %eax,%fs:(%rcx)",
		"call *%gs:0x10",
		"cmove %edi,%eax",
		"syscall",
		"ret",
		"push %rbp",
		"movl $0x9,(%rsp)",
	};
	struct kernel k;
	struct buf b = { 0 };
	uint64_t at = BASE;

	(void)state;
	make_kernel(&k, 64, text_code, text_end);
	for (size_t i = 0; i < sizeof(expected) / sizeof(*expected); i++) {
		unsigned size = decoder_text(k.code.d, &k.space, at, &b);

		assert_string_equal(buf_str(&b), expected[i]);
		assert_int_equal(decoder_size(k.code.d, &k.space, at), size);
		at += size;
		buf_cut(&b, 0);
	}
	assert_int_equal(decoder_text(k.code.d, &k.space, at, &b), 0);
	assert_int_equal(b.len, 0);
	buf_free(&b);
	decoder_free(k.code.d);
}

/* ---- who calls whom ---- */

static void test_callees_and_callers(void **state)
{
	struct kernel k;
	uint64_t out[4];

	(void)state;
	make_tree(&k);
	assert_int_equal(kernel_code_callees(&k.code, BASE, out, 4), 4);
	assert_int_equal(out[0], AT(tree, tree_socket));
	assert_int_equal(out[3], AT(tree, tree_ni));
	assert_int_equal(kernel_code_callees(&k.code, BASE, out, 1), 4);
	assert_int_equal(kernel_code_callees(&k.code, BASE + 1, out, 4), 0);
	decoder_free(k.code.d);

	make_kernel(&k, 64, less_code, less_end);
	add_symbol(&k, "ia32_sys_call", BASE);
	add_symbol(&k, "five", AT(less, less_five));
	assert_int_equal(kernel_code_callers(&k.code, AT(less, less_five), out, 4), 1);
	assert_in_range(out[0], BASE + 1, AT(less, less_five) - 1);
	decoder_free(k.code.d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tree),        cmocka_unit_test(test_calls_and_no_handler),
		cmocka_unit_test(test_jump_table),  cmocka_unit_test(test_jump_table_through_thunk),
		cmocka_unit_test(test_named_table), cmocka_unit_test(test_table_in_code),
		cmocka_unit_test(test_socketcall),  cmocka_unit_test(test_callees_and_callers),
		cmocka_unit_test(test_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
