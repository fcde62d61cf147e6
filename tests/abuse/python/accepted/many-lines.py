# Two hundred KiB of functions that nobody calls.
def unused_0():
    return 0


def unused_1():
    return 1


def unused_2():
    return 2


def unused_3():
    return 3


def unused_4():
    return 4


def unused_5():
    return 5


def unused_6():
    return 6


def unused_7():
    return 7


def unused_8():
    return 8


def unused_9():
    return 9


def unused_10():
    return 10


def unused_11():
    return 11


def unused_12():
    return 12


def unused_13():
    return 13


def unused_14():
    return 14


def unused_15():
    return 15


def unused_16():
    return 16


def unused_17():
    return 17


def unused_18():
    return 18


def unused_19():
    return 19


def unused_20():
    return 20


def unused_21():
    return 21


def unused_22():
    return 22


def unused_23():
    return 23


def unused_24():
    return 24


def unused_25():
    return 25


def unused_26():
    return 26


def unused_27():
    return 27


def unused_28():
    return 28


def unused_29():
    return 29


def unused_30():
    return 30


def unused_31():
    return 31


def unused_32():
    return 32


def unused_33():
    return 33


def unused_34():
    return 34


def unused_35():
    return 35


def unused_36():
    return 36


def unused_37():
    return 37


def unused_38():
    return 38


def unused_39():
    return 39


def unused_40():
    return 40


def unused_41():
    return 41


def unused_42():
    return 42


def unused_43():
    return 43


def unused_44():
    return 44


def unused_45():
    return 45


def unused_46():
    return 46


def unused_47():
    return 47


def unused_48():
    return 48


def unused_49():
    return 49


def unused_50():
    return 50


def unused_51():
    return 51


def unused_52():
    return 52


def unused_53():
    return 53


def unused_54():
    return 54


def unused_55():
    return 55


def unused_56():
    return 56


def unused_57():
    return 57


def unused_58():
    return 58


def unused_59():
    return 59


def unused_60():
    return 60


def unused_61():
    return 61


def unused_62():
    return 62


def unused_63():
    return 63


def unused_64():
    return 64


def unused_65():
    return 65


def unused_66():
    return 66


def unused_67():
    return 67


def unused_68():
    return 68


def unused_69():
    return 69


def unused_70():
    return 70


def unused_71():
    return 71


def unused_72():
    return 72


def unused_73():
    return 73


def unused_74():
    return 74


def unused_75():
    return 75


def unused_76():
    return 76


def unused_77():
    return 77


def unused_78():
    return 78


def unused_79():
    return 79


def unused_80():
    return 80


def unused_81():
    return 81


def unused_82():
    return 82


def unused_83():
    return 83


def unused_84():
    return 84


def unused_85():
    return 85


def unused_86():
    return 86


def unused_87():
    return 87


def unused_88():
    return 88


def unused_89():
    return 89


def unused_90():
    return 90


def unused_91():
    return 91


def unused_92():
    return 92


def unused_93():
    return 93


def unused_94():
    return 94


def unused_95():
    return 95


def unused_96():
    return 96


def unused_97():
    return 97


def unused_98():
    return 98


def unused_99():
    return 99


def unused_100():
    return 100


def unused_101():
    return 101


def unused_102():
    return 102


def unused_103():
    return 103


def unused_104():
    return 104


def unused_105():
    return 105


def unused_106():
    return 106


def unused_107():
    return 107


def unused_108():
    return 108


def unused_109():
    return 109


def unused_110():
    return 110


def unused_111():
    return 111


def unused_112():
    return 112


def unused_113():
    return 113


def unused_114():
    return 114


def unused_115():
    return 115


def unused_116():
    return 116


def unused_117():
    return 117


def unused_118():
    return 118


def unused_119():
    return 119


def unused_120():
    return 120


def unused_121():
    return 121


def unused_122():
    return 122


def unused_123():
    return 123


def unused_124():
    return 124


def unused_125():
    return 125


def unused_126():
    return 126


def unused_127():
    return 127


def unused_128():
    return 128


def unused_129():
    return 129


def unused_130():
    return 130


def unused_131():
    return 131


def unused_132():
    return 132


def unused_133():
    return 133


def unused_134():
    return 134


def unused_135():
    return 135


def unused_136():
    return 136


def unused_137():
    return 137


def unused_138():
    return 138


def unused_139():
    return 139


def unused_140():
    return 140


def unused_141():
    return 141


def unused_142():
    return 142


def unused_143():
    return 143


def unused_144():
    return 144


def unused_145():
    return 145


def unused_146():
    return 146


def unused_147():
    return 147


def unused_148():
    return 148


def unused_149():
    return 149


def unused_150():
    return 150


def unused_151():
    return 151


def unused_152():
    return 152


def unused_153():
    return 153


def unused_154():
    return 154


def unused_155():
    return 155


def unused_156():
    return 156


def unused_157():
    return 157


def unused_158():
    return 158


def unused_159():
    return 159


def unused_160():
    return 160


def unused_161():
    return 161


def unused_162():
    return 162


def unused_163():
    return 163


def unused_164():
    return 164


def unused_165():
    return 165


def unused_166():
    return 166


def unused_167():
    return 167


def unused_168():
    return 168


def unused_169():
    return 169


def unused_170():
    return 170


def unused_171():
    return 171


def unused_172():
    return 172


def unused_173():
    return 173


def unused_174():
    return 174


def unused_175():
    return 175


def unused_176():
    return 176


def unused_177():
    return 177


def unused_178():
    return 178


def unused_179():
    return 179


def unused_180():
    return 180


def unused_181():
    return 181


def unused_182():
    return 182


def unused_183():
    return 183


def unused_184():
    return 184


def unused_185():
    return 185


def unused_186():
    return 186


def unused_187():
    return 187


def unused_188():
    return 188


def unused_189():
    return 189


def unused_190():
    return 190


def unused_191():
    return 191


def unused_192():
    return 192


def unused_193():
    return 193


def unused_194():
    return 194


def unused_195():
    return 195


def unused_196():
    return 196


def unused_197():
    return 197


def unused_198():
    return 198


def unused_199():
    return 199


def unused_200():
    return 200


def unused_201():
    return 201


def unused_202():
    return 202


def unused_203():
    return 203


def unused_204():
    return 204


def unused_205():
    return 205


def unused_206():
    return 206


def unused_207():
    return 207


def unused_208():
    return 208


def unused_209():
    return 209


def unused_210():
    return 210


def unused_211():
    return 211


def unused_212():
    return 212


def unused_213():
    return 213


def unused_214():
    return 214


def unused_215():
    return 215


def unused_216():
    return 216


def unused_217():
    return 217


def unused_218():
    return 218


def unused_219():
    return 219


def unused_220():
    return 220


def unused_221():
    return 221


def unused_222():
    return 222


def unused_223():
    return 223


def unused_224():
    return 224


def unused_225():
    return 225


def unused_226():
    return 226


def unused_227():
    return 227


def unused_228():
    return 228


def unused_229():
    return 229


def unused_230():
    return 230


def unused_231():
    return 231


def unused_232():
    return 232


def unused_233():
    return 233


def unused_234():
    return 234


def unused_235():
    return 235


def unused_236():
    return 236


def unused_237():
    return 237


def unused_238():
    return 238


def unused_239():
    return 239


def unused_240():
    return 240


def unused_241():
    return 241


def unused_242():
    return 242


def unused_243():
    return 243


def unused_244():
    return 244


def unused_245():
    return 245


def unused_246():
    return 246


def unused_247():
    return 247


def unused_248():
    return 248


def unused_249():
    return 249


def unused_250():
    return 250


def unused_251():
    return 251


def unused_252():
    return 252


def unused_253():
    return 253


def unused_254():
    return 254


def unused_255():
    return 255


def unused_256():
    return 256


def unused_257():
    return 257


def unused_258():
    return 258


def unused_259():
    return 259


def unused_260():
    return 260


def unused_261():
    return 261


def unused_262():
    return 262


def unused_263():
    return 263


def unused_264():
    return 264


def unused_265():
    return 265


def unused_266():
    return 266


def unused_267():
    return 267


def unused_268():
    return 268


def unused_269():
    return 269


def unused_270():
    return 270


def unused_271():
    return 271


def unused_272():
    return 272


def unused_273():
    return 273


def unused_274():
    return 274


def unused_275():
    return 275


def unused_276():
    return 276


def unused_277():
    return 277


def unused_278():
    return 278


def unused_279():
    return 279


def unused_280():
    return 280


def unused_281():
    return 281


def unused_282():
    return 282


def unused_283():
    return 283


def unused_284():
    return 284


def unused_285():
    return 285


def unused_286():
    return 286


def unused_287():
    return 287


def unused_288():
    return 288


def unused_289():
    return 289


def unused_290():
    return 290


def unused_291():
    return 291


def unused_292():
    return 292


def unused_293():
    return 293


def unused_294():
    return 294


def unused_295():
    return 295


def unused_296():
    return 296


def unused_297():
    return 297


def unused_298():
    return 298


def unused_299():
    return 299


def unused_300():
    return 300


def unused_301():
    return 301


def unused_302():
    return 302


def unused_303():
    return 303


def unused_304():
    return 304


def unused_305():
    return 305


def unused_306():
    return 306


def unused_307():
    return 307


def unused_308():
    return 308


def unused_309():
    return 309


def unused_310():
    return 310


def unused_311():
    return 311


def unused_312():
    return 312


def unused_313():
    return 313


def unused_314():
    return 314


def unused_315():
    return 315


def unused_316():
    return 316


def unused_317():
    return 317


def unused_318():
    return 318


def unused_319():
    return 319


def unused_320():
    return 320


def unused_321():
    return 321


def unused_322():
    return 322


def unused_323():
    return 323


def unused_324():
    return 324


def unused_325():
    return 325


def unused_326():
    return 326


def unused_327():
    return 327


def unused_328():
    return 328


def unused_329():
    return 329


def unused_330():
    return 330


def unused_331():
    return 331


def unused_332():
    return 332


def unused_333():
    return 333


def unused_334():
    return 334


def unused_335():
    return 335


def unused_336():
    return 336


def unused_337():
    return 337


def unused_338():
    return 338


def unused_339():
    return 339


def unused_340():
    return 340


def unused_341():
    return 341


def unused_342():
    return 342


def unused_343():
    return 343


def unused_344():
    return 344


def unused_345():
    return 345


def unused_346():
    return 346


def unused_347():
    return 347


def unused_348():
    return 348


def unused_349():
    return 349


def unused_350():
    return 350


def unused_351():
    return 351


def unused_352():
    return 352


def unused_353():
    return 353


def unused_354():
    return 354


def unused_355():
    return 355


def unused_356():
    return 356


def unused_357():
    return 357


def unused_358():
    return 358


def unused_359():
    return 359


def unused_360():
    return 360


def unused_361():
    return 361


def unused_362():
    return 362


def unused_363():
    return 363


def unused_364():
    return 364


def unused_365():
    return 365


def unused_366():
    return 366


def unused_367():
    return 367


def unused_368():
    return 368


def unused_369():
    return 369


def unused_370():
    return 370


def unused_371():
    return 371


def unused_372():
    return 372


def unused_373():
    return 373


def unused_374():
    return 374


def unused_375():
    return 375


def unused_376():
    return 376


def unused_377():
    return 377


def unused_378():
    return 378


def unused_379():
    return 379


def unused_380():
    return 380


def unused_381():
    return 381


def unused_382():
    return 382


def unused_383():
    return 383


def unused_384():
    return 384


def unused_385():
    return 385


def unused_386():
    return 386


def unused_387():
    return 387


def unused_388():
    return 388


def unused_389():
    return 389


def unused_390():
    return 390


def unused_391():
    return 391


def unused_392():
    return 392


def unused_393():
    return 393


def unused_394():
    return 394


def unused_395():
    return 395


def unused_396():
    return 396


def unused_397():
    return 397


def unused_398():
    return 398


def unused_399():
    return 399


def unused_400():
    return 400


def unused_401():
    return 401


def unused_402():
    return 402


def unused_403():
    return 403


def unused_404():
    return 404


def unused_405():
    return 405


def unused_406():
    return 406


def unused_407():
    return 407


def unused_408():
    return 408


def unused_409():
    return 409


def unused_410():
    return 410


def unused_411():
    return 411


def unused_412():
    return 412


def unused_413():
    return 413


def unused_414():
    return 414


def unused_415():
    return 415


def unused_416():
    return 416


def unused_417():
    return 417


def unused_418():
    return 418


def unused_419():
    return 419


def unused_420():
    return 420


def unused_421():
    return 421


def unused_422():
    return 422


def unused_423():
    return 423


def unused_424():
    return 424


def unused_425():
    return 425


def unused_426():
    return 426


def unused_427():
    return 427


def unused_428():
    return 428


def unused_429():
    return 429


def unused_430():
    return 430


def unused_431():
    return 431


def unused_432():
    return 432


def unused_433():
    return 433


def unused_434():
    return 434


def unused_435():
    return 435


def unused_436():
    return 436


def unused_437():
    return 437


def unused_438():
    return 438


def unused_439():
    return 439


def unused_440():
    return 440


def unused_441():
    return 441


def unused_442():
    return 442


def unused_443():
    return 443


def unused_444():
    return 444


def unused_445():
    return 445


def unused_446():
    return 446


def unused_447():
    return 447


def unused_448():
    return 448


def unused_449():
    return 449


def unused_450():
    return 450


def unused_451():
    return 451


def unused_452():
    return 452


def unused_453():
    return 453


def unused_454():
    return 454


def unused_455():
    return 455


def unused_456():
    return 456


def unused_457():
    return 457


def unused_458():
    return 458


def unused_459():
    return 459


def unused_460():
    return 460


def unused_461():
    return 461


def unused_462():
    return 462


def unused_463():
    return 463


def unused_464():
    return 464


def unused_465():
    return 465


def unused_466():
    return 466


def unused_467():
    return 467


def unused_468():
    return 468


def unused_469():
    return 469


def unused_470():
    return 470


def unused_471():
    return 471


def unused_472():
    return 472


def unused_473():
    return 473


def unused_474():
    return 474


def unused_475():
    return 475


def unused_476():
    return 476


def unused_477():
    return 477


def unused_478():
    return 478


def unused_479():
    return 479


def unused_480():
    return 480


def unused_481():
    return 481


def unused_482():
    return 482


def unused_483():
    return 483


def unused_484():
    return 484


def unused_485():
    return 485


def unused_486():
    return 486


def unused_487():
    return 487


def unused_488():
    return 488


def unused_489():
    return 489


def unused_490():
    return 490


def unused_491():
    return 491


def unused_492():
    return 492


def unused_493():
    return 493


def unused_494():
    return 494


def unused_495():
    return 495


def unused_496():
    return 496


def unused_497():
    return 497


def unused_498():
    return 498


def unused_499():
    return 499


def unused_500():
    return 500


def unused_501():
    return 501


def unused_502():
    return 502


def unused_503():
    return 503


def unused_504():
    return 504


def unused_505():
    return 505


def unused_506():
    return 506


def unused_507():
    return 507


def unused_508():
    return 508


def unused_509():
    return 509


def unused_510():
    return 510


def unused_511():
    return 511


def unused_512():
    return 512


def unused_513():
    return 513


def unused_514():
    return 514


def unused_515():
    return 515


def unused_516():
    return 516


def unused_517():
    return 517


def unused_518():
    return 518


def unused_519():
    return 519


def unused_520():
    return 520


def unused_521():
    return 521


def unused_522():
    return 522


def unused_523():
    return 523


def unused_524():
    return 524


def unused_525():
    return 525


def unused_526():
    return 526


def unused_527():
    return 527


def unused_528():
    return 528


def unused_529():
    return 529


def unused_530():
    return 530


def unused_531():
    return 531


def unused_532():
    return 532


def unused_533():
    return 533


def unused_534():
    return 534


def unused_535():
    return 535


def unused_536():
    return 536


def unused_537():
    return 537


def unused_538():
    return 538


def unused_539():
    return 539


def unused_540():
    return 540


def unused_541():
    return 541


def unused_542():
    return 542


def unused_543():
    return 543


def unused_544():
    return 544


def unused_545():
    return 545


def unused_546():
    return 546


def unused_547():
    return 547


def unused_548():
    return 548


def unused_549():
    return 549


def unused_550():
    return 550


def unused_551():
    return 551


def unused_552():
    return 552


def unused_553():
    return 553


def unused_554():
    return 554


def unused_555():
    return 555


def unused_556():
    return 556


def unused_557():
    return 557


def unused_558():
    return 558


def unused_559():
    return 559


def unused_560():
    return 560


def unused_561():
    return 561


def unused_562():
    return 562


def unused_563():
    return 563


def unused_564():
    return 564


def unused_565():
    return 565


def unused_566():
    return 566


def unused_567():
    return 567


def unused_568():
    return 568


def unused_569():
    return 569


def unused_570():
    return 570


def unused_571():
    return 571


def unused_572():
    return 572


def unused_573():
    return 573


def unused_574():
    return 574


def unused_575():
    return 575


def unused_576():
    return 576


def unused_577():
    return 577


def unused_578():
    return 578


def unused_579():
    return 579


def unused_580():
    return 580


def unused_581():
    return 581


def unused_582():
    return 582


def unused_583():
    return 583


def unused_584():
    return 584


def unused_585():
    return 585


def unused_586():
    return 586


def unused_587():
    return 587


def unused_588():
    return 588


def unused_589():
    return 589


def unused_590():
    return 590


def unused_591():
    return 591


def unused_592():
    return 592


def unused_593():
    return 593


def unused_594():
    return 594


def unused_595():
    return 595


def unused_596():
    return 596


def unused_597():
    return 597


def unused_598():
    return 598


def unused_599():
    return 599


def unused_600():
    return 600


def unused_601():
    return 601


def unused_602():
    return 602


def unused_603():
    return 603


def unused_604():
    return 604


def unused_605():
    return 605


def unused_606():
    return 606


def unused_607():
    return 607


def unused_608():
    return 608


def unused_609():
    return 609


def unused_610():
    return 610


def unused_611():
    return 611


def unused_612():
    return 612


def unused_613():
    return 613


def unused_614():
    return 614


def unused_615():
    return 615


def unused_616():
    return 616


def unused_617():
    return 617


def unused_618():
    return 618


def unused_619():
    return 619


def unused_620():
    return 620


def unused_621():
    return 621


def unused_622():
    return 622


def unused_623():
    return 623


def unused_624():
    return 624


def unused_625():
    return 625


def unused_626():
    return 626


def unused_627():
    return 627


def unused_628():
    return 628


def unused_629():
    return 629


def unused_630():
    return 630


def unused_631():
    return 631


def unused_632():
    return 632


def unused_633():
    return 633


def unused_634():
    return 634


def unused_635():
    return 635


def unused_636():
    return 636


def unused_637():
    return 637


def unused_638():
    return 638


def unused_639():
    return 639


def unused_640():
    return 640


def unused_641():
    return 641


def unused_642():
    return 642


def unused_643():
    return 643


def unused_644():
    return 644


def unused_645():
    return 645


def unused_646():
    return 646


def unused_647():
    return 647


def unused_648():
    return 648


def unused_649():
    return 649


def unused_650():
    return 650


def unused_651():
    return 651


def unused_652():
    return 652


def unused_653():
    return 653


def unused_654():
    return 654


def unused_655():
    return 655


def unused_656():
    return 656


def unused_657():
    return 657


def unused_658():
    return 658


def unused_659():
    return 659


def unused_660():
    return 660


def unused_661():
    return 661


def unused_662():
    return 662


def unused_663():
    return 663


def unused_664():
    return 664


def unused_665():
    return 665


def unused_666():
    return 666


def unused_667():
    return 667


def unused_668():
    return 668


def unused_669():
    return 669


def unused_670():
    return 670


def unused_671():
    return 671


def unused_672():
    return 672


def unused_673():
    return 673


def unused_674():
    return 674


def unused_675():
    return 675


def unused_676():
    return 676


def unused_677():
    return 677


def unused_678():
    return 678


def unused_679():
    return 679


def unused_680():
    return 680


def unused_681():
    return 681


def unused_682():
    return 682


def unused_683():
    return 683


def unused_684():
    return 684


def unused_685():
    return 685


def unused_686():
    return 686


def unused_687():
    return 687


def unused_688():
    return 688


def unused_689():
    return 689


def unused_690():
    return 690


def unused_691():
    return 691


def unused_692():
    return 692


def unused_693():
    return 693


def unused_694():
    return 694


def unused_695():
    return 695


def unused_696():
    return 696


def unused_697():
    return 697


def unused_698():
    return 698


def unused_699():
    return 699


def unused_700():
    return 700


def unused_701():
    return 701


def unused_702():
    return 702


def unused_703():
    return 703


def unused_704():
    return 704


def unused_705():
    return 705


def unused_706():
    return 706


def unused_707():
    return 707


def unused_708():
    return 708


def unused_709():
    return 709


def unused_710():
    return 710


def unused_711():
    return 711


def unused_712():
    return 712


def unused_713():
    return 713


def unused_714():
    return 714


def unused_715():
    return 715


def unused_716():
    return 716


def unused_717():
    return 717


def unused_718():
    return 718


def unused_719():
    return 719


def unused_720():
    return 720


def unused_721():
    return 721


def unused_722():
    return 722


def unused_723():
    return 723


def unused_724():
    return 724


def unused_725():
    return 725


def unused_726():
    return 726


def unused_727():
    return 727


def unused_728():
    return 728


def unused_729():
    return 729


def unused_730():
    return 730


def unused_731():
    return 731


def unused_732():
    return 732


def unused_733():
    return 733


def unused_734():
    return 734


def unused_735():
    return 735


def unused_736():
    return 736


def unused_737():
    return 737


def unused_738():
    return 738


def unused_739():
    return 739


def unused_740():
    return 740


def unused_741():
    return 741


def unused_742():
    return 742


def unused_743():
    return 743


def unused_744():
    return 744


def unused_745():
    return 745


def unused_746():
    return 746


def unused_747():
    return 747


def unused_748():
    return 748


def unused_749():
    return 749


def unused_750():
    return 750


def unused_751():
    return 751


def unused_752():
    return 752


def unused_753():
    return 753


def unused_754():
    return 754


def unused_755():
    return 755


def unused_756():
    return 756


def unused_757():
    return 757


def unused_758():
    return 758


def unused_759():
    return 759


def unused_760():
    return 760


def unused_761():
    return 761


def unused_762():
    return 762


def unused_763():
    return 763


def unused_764():
    return 764


def unused_765():
    return 765


def unused_766():
    return 766


def unused_767():
    return 767


def unused_768():
    return 768


def unused_769():
    return 769


def unused_770():
    return 770


def unused_771():
    return 771


def unused_772():
    return 772


def unused_773():
    return 773


def unused_774():
    return 774


def unused_775():
    return 775


def unused_776():
    return 776


def unused_777():
    return 777


def unused_778():
    return 778


def unused_779():
    return 779


def unused_780():
    return 780


def unused_781():
    return 781


def unused_782():
    return 782


def unused_783():
    return 783


def unused_784():
    return 784


def unused_785():
    return 785


def unused_786():
    return 786


def unused_787():
    return 787


def unused_788():
    return 788


def unused_789():
    return 789


def unused_790():
    return 790


def unused_791():
    return 791


def unused_792():
    return 792


def unused_793():
    return 793


def unused_794():
    return 794


def unused_795():
    return 795


def unused_796():
    return 796


def unused_797():
    return 797


def unused_798():
    return 798


def unused_799():
    return 799


def unused_800():
    return 800


def unused_801():
    return 801


def unused_802():
    return 802


def unused_803():
    return 803


def unused_804():
    return 804


def unused_805():
    return 805


def unused_806():
    return 806


def unused_807():
    return 807


def unused_808():
    return 808


def unused_809():
    return 809


def unused_810():
    return 810


def unused_811():
    return 811


def unused_812():
    return 812


def unused_813():
    return 813


def unused_814():
    return 814


def unused_815():
    return 815


def unused_816():
    return 816


def unused_817():
    return 817


def unused_818():
    return 818


def unused_819():
    return 819


def unused_820():
    return 820


def unused_821():
    return 821


def unused_822():
    return 822


def unused_823():
    return 823


def unused_824():
    return 824


def unused_825():
    return 825


def unused_826():
    return 826


def unused_827():
    return 827


def unused_828():
    return 828


def unused_829():
    return 829


def unused_830():
    return 830


def unused_831():
    return 831


def unused_832():
    return 832


def unused_833():
    return 833


def unused_834():
    return 834


def unused_835():
    return 835


def unused_836():
    return 836


def unused_837():
    return 837


def unused_838():
    return 838


def unused_839():
    return 839


def unused_840():
    return 840


def unused_841():
    return 841


def unused_842():
    return 842


def unused_843():
    return 843


def unused_844():
    return 844


def unused_845():
    return 845


def unused_846():
    return 846


def unused_847():
    return 847


def unused_848():
    return 848


def unused_849():
    return 849


def unused_850():
    return 850


def unused_851():
    return 851


def unused_852():
    return 852


def unused_853():
    return 853


def unused_854():
    return 854


def unused_855():
    return 855


def unused_856():
    return 856


def unused_857():
    return 857


def unused_858():
    return 858


def unused_859():
    return 859


def unused_860():
    return 860


def unused_861():
    return 861


def unused_862():
    return 862


def unused_863():
    return 863


def unused_864():
    return 864


def unused_865():
    return 865


def unused_866():
    return 866


def unused_867():
    return 867


def unused_868():
    return 868


def unused_869():
    return 869


def unused_870():
    return 870


def unused_871():
    return 871


def unused_872():
    return 872


def unused_873():
    return 873


def unused_874():
    return 874


def unused_875():
    return 875


def unused_876():
    return 876


def unused_877():
    return 877


def unused_878():
    return 878


def unused_879():
    return 879


def unused_880():
    return 880


def unused_881():
    return 881


def unused_882():
    return 882


def unused_883():
    return 883


def unused_884():
    return 884


def unused_885():
    return 885


def unused_886():
    return 886


def unused_887():
    return 887


def unused_888():
    return 888


def unused_889():
    return 889


def unused_890():
    return 890


def unused_891():
    return 891


def unused_892():
    return 892


def unused_893():
    return 893


def unused_894():
    return 894


def unused_895():
    return 895


def unused_896():
    return 896


def unused_897():
    return 897


def unused_898():
    return 898


def unused_899():
    return 899


def unused_900():
    return 900


def unused_901():
    return 901


def unused_902():
    return 902


def unused_903():
    return 903


def unused_904():
    return 904


def unused_905():
    return 905


def unused_906():
    return 906


def unused_907():
    return 907


def unused_908():
    return 908


def unused_909():
    return 909


def unused_910():
    return 910


def unused_911():
    return 911


def unused_912():
    return 912


def unused_913():
    return 913


def unused_914():
    return 914


def unused_915():
    return 915


def unused_916():
    return 916


def unused_917():
    return 917


def unused_918():
    return 918


def unused_919():
    return 919


def unused_920():
    return 920


def unused_921():
    return 921


def unused_922():
    return 922


def unused_923():
    return 923


def unused_924():
    return 924


def unused_925():
    return 925


def unused_926():
    return 926


def unused_927():
    return 927


def unused_928():
    return 928


def unused_929():
    return 929


def unused_930():
    return 930


def unused_931():
    return 931


def unused_932():
    return 932


def unused_933():
    return 933


def unused_934():
    return 934


def unused_935():
    return 935


def unused_936():
    return 936


def unused_937():
    return 937


def unused_938():
    return 938


def unused_939():
    return 939


def unused_940():
    return 940


def unused_941():
    return 941


def unused_942():
    return 942


def unused_943():
    return 943


def unused_944():
    return 944


def unused_945():
    return 945


def unused_946():
    return 946


def unused_947():
    return 947


def unused_948():
    return 948


def unused_949():
    return 949


def unused_950():
    return 950


def unused_951():
    return 951


def unused_952():
    return 952


def unused_953():
    return 953


def unused_954():
    return 954


def unused_955():
    return 955


def unused_956():
    return 956


def unused_957():
    return 957


def unused_958():
    return 958


def unused_959():
    return 959


def unused_960():
    return 960


def unused_961():
    return 961


def unused_962():
    return 962


def unused_963():
    return 963


def unused_964():
    return 964


def unused_965():
    return 965


def unused_966():
    return 966


def unused_967():
    return 967


def unused_968():
    return 968


def unused_969():
    return 969


def unused_970():
    return 970


def unused_971():
    return 971


def unused_972():
    return 972


def unused_973():
    return 973


def unused_974():
    return 974


def unused_975():
    return 975


def unused_976():
    return 976


def unused_977():
    return 977


def unused_978():
    return 978


def unused_979():
    return 979


def unused_980():
    return 980


def unused_981():
    return 981


def unused_982():
    return 982


def unused_983():
    return 983


def unused_984():
    return 984


def unused_985():
    return 985


def unused_986():
    return 986


def unused_987():
    return 987


def unused_988():
    return 988


def unused_989():
    return 989


def unused_990():
    return 990


def unused_991():
    return 991


def unused_992():
    return 992


def unused_993():
    return 993


def unused_994():
    return 994


def unused_995():
    return 995


def unused_996():
    return 996


def unused_997():
    return 997


def unused_998():
    return 998


def unused_999():
    return 999


def unused_1000():
    return 1000


def unused_1001():
    return 1001


def unused_1002():
    return 1002


def unused_1003():
    return 1003


def unused_1004():
    return 1004


def unused_1005():
    return 1005


def unused_1006():
    return 1006


def unused_1007():
    return 1007


def unused_1008():
    return 1008


def unused_1009():
    return 1009


def unused_1010():
    return 1010


def unused_1011():
    return 1011


def unused_1012():
    return 1012


def unused_1013():
    return 1013


def unused_1014():
    return 1014


def unused_1015():
    return 1015


def unused_1016():
    return 1016


def unused_1017():
    return 1017


def unused_1018():
    return 1018


def unused_1019():
    return 1019


def unused_1020():
    return 1020


def unused_1021():
    return 1021


def unused_1022():
    return 1022


def unused_1023():
    return 1023


def unused_1024():
    return 1024


def unused_1025():
    return 1025


def unused_1026():
    return 1026


def unused_1027():
    return 1027


def unused_1028():
    return 1028


def unused_1029():
    return 1029


def unused_1030():
    return 1030


def unused_1031():
    return 1031


def unused_1032():
    return 1032


def unused_1033():
    return 1033


def unused_1034():
    return 1034


def unused_1035():
    return 1035


def unused_1036():
    return 1036


def unused_1037():
    return 1037


def unused_1038():
    return 1038


def unused_1039():
    return 1039


def unused_1040():
    return 1040


def unused_1041():
    return 1041


def unused_1042():
    return 1042


def unused_1043():
    return 1043


def unused_1044():
    return 1044


def unused_1045():
    return 1045


def unused_1046():
    return 1046


def unused_1047():
    return 1047


def unused_1048():
    return 1048


def unused_1049():
    return 1049


def unused_1050():
    return 1050


def unused_1051():
    return 1051


def unused_1052():
    return 1052


def unused_1053():
    return 1053


def unused_1054():
    return 1054


def unused_1055():
    return 1055


def unused_1056():
    return 1056


def unused_1057():
    return 1057


def unused_1058():
    return 1058


def unused_1059():
    return 1059


def unused_1060():
    return 1060


def unused_1061():
    return 1061


def unused_1062():
    return 1062


def unused_1063():
    return 1063


def unused_1064():
    return 1064


def unused_1065():
    return 1065


def unused_1066():
    return 1066


def unused_1067():
    return 1067


def unused_1068():
    return 1068


def unused_1069():
    return 1069


def unused_1070():
    return 1070


def unused_1071():
    return 1071


def unused_1072():
    return 1072


def unused_1073():
    return 1073


def unused_1074():
    return 1074


def unused_1075():
    return 1075


def unused_1076():
    return 1076


def unused_1077():
    return 1077


def unused_1078():
    return 1078


def unused_1079():
    return 1079


def unused_1080():
    return 1080


def unused_1081():
    return 1081


def unused_1082():
    return 1082


def unused_1083():
    return 1083


def unused_1084():
    return 1084


def unused_1085():
    return 1085


def unused_1086():
    return 1086


def unused_1087():
    return 1087


def unused_1088():
    return 1088


def unused_1089():
    return 1089


def unused_1090():
    return 1090


def unused_1091():
    return 1091


def unused_1092():
    return 1092


def unused_1093():
    return 1093


def unused_1094():
    return 1094


def unused_1095():
    return 1095


def unused_1096():
    return 1096


def unused_1097():
    return 1097


def unused_1098():
    return 1098


def unused_1099():
    return 1099


def unused_1100():
    return 1100


def unused_1101():
    return 1101


def unused_1102():
    return 1102


def unused_1103():
    return 1103


def unused_1104():
    return 1104


def unused_1105():
    return 1105


def unused_1106():
    return 1106


def unused_1107():
    return 1107


def unused_1108():
    return 1108


def unused_1109():
    return 1109


def unused_1110():
    return 1110


def unused_1111():
    return 1111


def unused_1112():
    return 1112


def unused_1113():
    return 1113


def unused_1114():
    return 1114


def unused_1115():
    return 1115


def unused_1116():
    return 1116


def unused_1117():
    return 1117


def unused_1118():
    return 1118


def unused_1119():
    return 1119


def unused_1120():
    return 1120


def unused_1121():
    return 1121


def unused_1122():
    return 1122


def unused_1123():
    return 1123


def unused_1124():
    return 1124


def unused_1125():
    return 1125


def unused_1126():
    return 1126


def unused_1127():
    return 1127


def unused_1128():
    return 1128


def unused_1129():
    return 1129


def unused_1130():
    return 1130


def unused_1131():
    return 1131


def unused_1132():
    return 1132


def unused_1133():
    return 1133


def unused_1134():
    return 1134


def unused_1135():
    return 1135


def unused_1136():
    return 1136


def unused_1137():
    return 1137


def unused_1138():
    return 1138


def unused_1139():
    return 1139


def unused_1140():
    return 1140


def unused_1141():
    return 1141


def unused_1142():
    return 1142


def unused_1143():
    return 1143


def unused_1144():
    return 1144


def unused_1145():
    return 1145


def unused_1146():
    return 1146


def unused_1147():
    return 1147


def unused_1148():
    return 1148


def unused_1149():
    return 1149


def unused_1150():
    return 1150


def unused_1151():
    return 1151


def unused_1152():
    return 1152


def unused_1153():
    return 1153


def unused_1154():
    return 1154


def unused_1155():
    return 1155


def unused_1156():
    return 1156


def unused_1157():
    return 1157


def unused_1158():
    return 1158


def unused_1159():
    return 1159


def unused_1160():
    return 1160


def unused_1161():
    return 1161


def unused_1162():
    return 1162


def unused_1163():
    return 1163


def unused_1164():
    return 1164


def unused_1165():
    return 1165


def unused_1166():
    return 1166


def unused_1167():
    return 1167


def unused_1168():
    return 1168


def unused_1169():
    return 1169


def unused_1170():
    return 1170


def unused_1171():
    return 1171


def unused_1172():
    return 1172


def unused_1173():
    return 1173


def unused_1174():
    return 1174


def unused_1175():
    return 1175


def unused_1176():
    return 1176


def unused_1177():
    return 1177


def unused_1178():
    return 1178


def unused_1179():
    return 1179


def unused_1180():
    return 1180


def unused_1181():
    return 1181


def unused_1182():
    return 1182


def unused_1183():
    return 1183


def unused_1184():
    return 1184


def unused_1185():
    return 1185


def unused_1186():
    return 1186


def unused_1187():
    return 1187


def unused_1188():
    return 1188


def unused_1189():
    return 1189


def unused_1190():
    return 1190


def unused_1191():
    return 1191


def unused_1192():
    return 1192


def unused_1193():
    return 1193


def unused_1194():
    return 1194


def unused_1195():
    return 1195


def unused_1196():
    return 1196


def unused_1197():
    return 1197


def unused_1198():
    return 1198


def unused_1199():
    return 1199


def unused_1200():
    return 1200


def unused_1201():
    return 1201


def unused_1202():
    return 1202


def unused_1203():
    return 1203


def unused_1204():
    return 1204


def unused_1205():
    return 1205


def unused_1206():
    return 1206


def unused_1207():
    return 1207


def unused_1208():
    return 1208


def unused_1209():
    return 1209


def unused_1210():
    return 1210


def unused_1211():
    return 1211


def unused_1212():
    return 1212


def unused_1213():
    return 1213


def unused_1214():
    return 1214


def unused_1215():
    return 1215


def unused_1216():
    return 1216


def unused_1217():
    return 1217


def unused_1218():
    return 1218


def unused_1219():
    return 1219


def unused_1220():
    return 1220


def unused_1221():
    return 1221


def unused_1222():
    return 1222


def unused_1223():
    return 1223


def unused_1224():
    return 1224


def unused_1225():
    return 1225


def unused_1226():
    return 1226


def unused_1227():
    return 1227


def unused_1228():
    return 1228


def unused_1229():
    return 1229


def unused_1230():
    return 1230


def unused_1231():
    return 1231


def unused_1232():
    return 1232


def unused_1233():
    return 1233


def unused_1234():
    return 1234


def unused_1235():
    return 1235


def unused_1236():
    return 1236


def unused_1237():
    return 1237


def unused_1238():
    return 1238


def unused_1239():
    return 1239


def unused_1240():
    return 1240


def unused_1241():
    return 1241


def unused_1242():
    return 1242


def unused_1243():
    return 1243


def unused_1244():
    return 1244


def unused_1245():
    return 1245


def unused_1246():
    return 1246


def unused_1247():
    return 1247


def unused_1248():
    return 1248


def unused_1249():
    return 1249


def unused_1250():
    return 1250


def unused_1251():
    return 1251


def unused_1252():
    return 1252


def unused_1253():
    return 1253


def unused_1254():
    return 1254


def unused_1255():
    return 1255


def unused_1256():
    return 1256


def unused_1257():
    return 1257


def unused_1258():
    return 1258


def unused_1259():
    return 1259


def unused_1260():
    return 1260


def unused_1261():
    return 1261


def unused_1262():
    return 1262


def unused_1263():
    return 1263


def unused_1264():
    return 1264


def unused_1265():
    return 1265


def unused_1266():
    return 1266


def unused_1267():
    return 1267


def unused_1268():
    return 1268


def unused_1269():
    return 1269


def unused_1270():
    return 1270


def unused_1271():
    return 1271


def unused_1272():
    return 1272


def unused_1273():
    return 1273


def unused_1274():
    return 1274


def unused_1275():
    return 1275


def unused_1276():
    return 1276


def unused_1277():
    return 1277


def unused_1278():
    return 1278


def unused_1279():
    return 1279


def unused_1280():
    return 1280


def unused_1281():
    return 1281


def unused_1282():
    return 1282


def unused_1283():
    return 1283


def unused_1284():
    return 1284


def unused_1285():
    return 1285


def unused_1286():
    return 1286


def unused_1287():
    return 1287


def unused_1288():
    return 1288


def unused_1289():
    return 1289


def unused_1290():
    return 1290


def unused_1291():
    return 1291


def unused_1292():
    return 1292


def unused_1293():
    return 1293


def unused_1294():
    return 1294


def unused_1295():
    return 1295


def unused_1296():
    return 1296


def unused_1297():
    return 1297


def unused_1298():
    return 1298


def unused_1299():
    return 1299


def unused_1300():
    return 1300


def unused_1301():
    return 1301


def unused_1302():
    return 1302


def unused_1303():
    return 1303


def unused_1304():
    return 1304


def unused_1305():
    return 1305


def unused_1306():
    return 1306


def unused_1307():
    return 1307


def unused_1308():
    return 1308


def unused_1309():
    return 1309


def unused_1310():
    return 1310


def unused_1311():
    return 1311


def unused_1312():
    return 1312


def unused_1313():
    return 1313


def unused_1314():
    return 1314


def unused_1315():
    return 1315


def unused_1316():
    return 1316


def unused_1317():
    return 1317


def unused_1318():
    return 1318


def unused_1319():
    return 1319


def unused_1320():
    return 1320


def unused_1321():
    return 1321


def unused_1322():
    return 1322


def unused_1323():
    return 1323


def unused_1324():
    return 1324


def unused_1325():
    return 1325


def unused_1326():
    return 1326


def unused_1327():
    return 1327


def unused_1328():
    return 1328


def unused_1329():
    return 1329


def unused_1330():
    return 1330


def unused_1331():
    return 1331


def unused_1332():
    return 1332


def unused_1333():
    return 1333


def unused_1334():
    return 1334


def unused_1335():
    return 1335


def unused_1336():
    return 1336


def unused_1337():
    return 1337


def unused_1338():
    return 1338


def unused_1339():
    return 1339


def unused_1340():
    return 1340


def unused_1341():
    return 1341


def unused_1342():
    return 1342


def unused_1343():
    return 1343


def unused_1344():
    return 1344


def unused_1345():
    return 1345


def unused_1346():
    return 1346


def unused_1347():
    return 1347


def unused_1348():
    return 1348


def unused_1349():
    return 1349


def unused_1350():
    return 1350


def unused_1351():
    return 1351


def unused_1352():
    return 1352


def unused_1353():
    return 1353


def unused_1354():
    return 1354


def unused_1355():
    return 1355


def unused_1356():
    return 1356


def unused_1357():
    return 1357


def unused_1358():
    return 1358


def unused_1359():
    return 1359


def unused_1360():
    return 1360


def unused_1361():
    return 1361


def unused_1362():
    return 1362


def unused_1363():
    return 1363


def unused_1364():
    return 1364


def unused_1365():
    return 1365


def unused_1366():
    return 1366


def unused_1367():
    return 1367


def unused_1368():
    return 1368


def unused_1369():
    return 1369


def unused_1370():
    return 1370


def unused_1371():
    return 1371


def unused_1372():
    return 1372


def unused_1373():
    return 1373


def unused_1374():
    return 1374


def unused_1375():
    return 1375


def unused_1376():
    return 1376


def unused_1377():
    return 1377


def unused_1378():
    return 1378


def unused_1379():
    return 1379


def unused_1380():
    return 1380


def unused_1381():
    return 1381


def unused_1382():
    return 1382


def unused_1383():
    return 1383


def unused_1384():
    return 1384


def unused_1385():
    return 1385


def unused_1386():
    return 1386


def unused_1387():
    return 1387


def unused_1388():
    return 1388


def unused_1389():
    return 1389


def unused_1390():
    return 1390


def unused_1391():
    return 1391


def unused_1392():
    return 1392


def unused_1393():
    return 1393


def unused_1394():
    return 1394


def unused_1395():
    return 1395


def unused_1396():
    return 1396


def unused_1397():
    return 1397


def unused_1398():
    return 1398


def unused_1399():
    return 1399


def unused_1400():
    return 1400


def unused_1401():
    return 1401


def unused_1402():
    return 1402


def unused_1403():
    return 1403


def unused_1404():
    return 1404


def unused_1405():
    return 1405


def unused_1406():
    return 1406


def unused_1407():
    return 1407


def unused_1408():
    return 1408


def unused_1409():
    return 1409


def unused_1410():
    return 1410


def unused_1411():
    return 1411


def unused_1412():
    return 1412


def unused_1413():
    return 1413


def unused_1414():
    return 1414


def unused_1415():
    return 1415


def unused_1416():
    return 1416


def unused_1417():
    return 1417


def unused_1418():
    return 1418


def unused_1419():
    return 1419


def unused_1420():
    return 1420


def unused_1421():
    return 1421


def unused_1422():
    return 1422


def unused_1423():
    return 1423


def unused_1424():
    return 1424


def unused_1425():
    return 1425


def unused_1426():
    return 1426


def unused_1427():
    return 1427


def unused_1428():
    return 1428


def unused_1429():
    return 1429


def unused_1430():
    return 1430


def unused_1431():
    return 1431


def unused_1432():
    return 1432


def unused_1433():
    return 1433


def unused_1434():
    return 1434


def unused_1435():
    return 1435


def unused_1436():
    return 1436


def unused_1437():
    return 1437


def unused_1438():
    return 1438


def unused_1439():
    return 1439


def unused_1440():
    return 1440


def unused_1441():
    return 1441


def unused_1442():
    return 1442


def unused_1443():
    return 1443


def unused_1444():
    return 1444


def unused_1445():
    return 1445


def unused_1446():
    return 1446


def unused_1447():
    return 1447


def unused_1448():
    return 1448


def unused_1449():
    return 1449


def unused_1450():
    return 1450


def unused_1451():
    return 1451


def unused_1452():
    return 1452


def unused_1453():
    return 1453


def unused_1454():
    return 1454


def unused_1455():
    return 1455


def unused_1456():
    return 1456


def unused_1457():
    return 1457


def unused_1458():
    return 1458


def unused_1459():
    return 1459


def unused_1460():
    return 1460


def unused_1461():
    return 1461


def unused_1462():
    return 1462


def unused_1463():
    return 1463


def unused_1464():
    return 1464


def unused_1465():
    return 1465


def unused_1466():
    return 1466


def unused_1467():
    return 1467


def unused_1468():
    return 1468


def unused_1469():
    return 1469


def unused_1470():
    return 1470


def unused_1471():
    return 1471


def unused_1472():
    return 1472


def unused_1473():
    return 1473


def unused_1474():
    return 1474


def unused_1475():
    return 1475


def unused_1476():
    return 1476


def unused_1477():
    return 1477


def unused_1478():
    return 1478


def unused_1479():
    return 1479


def unused_1480():
    return 1480


def unused_1481():
    return 1481


def unused_1482():
    return 1482


def unused_1483():
    return 1483


def unused_1484():
    return 1484


def unused_1485():
    return 1485


def unused_1486():
    return 1486


def unused_1487():
    return 1487


def unused_1488():
    return 1488


def unused_1489():
    return 1489


def unused_1490():
    return 1490


def unused_1491():
    return 1491


def unused_1492():
    return 1492


def unused_1493():
    return 1493


def unused_1494():
    return 1494


def unused_1495():
    return 1495


def unused_1496():
    return 1496


def unused_1497():
    return 1497


def unused_1498():
    return 1498


def unused_1499():
    return 1499


def unused_1500():
    return 1500


def unused_1501():
    return 1501


def unused_1502():
    return 1502


def unused_1503():
    return 1503


def unused_1504():
    return 1504


def unused_1505():
    return 1505


def unused_1506():
    return 1506


def unused_1507():
    return 1507


def unused_1508():
    return 1508


def unused_1509():
    return 1509


def unused_1510():
    return 1510


def unused_1511():
    return 1511


def unused_1512():
    return 1512


def unused_1513():
    return 1513


def unused_1514():
    return 1514


def unused_1515():
    return 1515


def unused_1516():
    return 1516


def unused_1517():
    return 1517


def unused_1518():
    return 1518


def unused_1519():
    return 1519


def unused_1520():
    return 1520


def unused_1521():
    return 1521


def unused_1522():
    return 1522


def unused_1523():
    return 1523


def unused_1524():
    return 1524


def unused_1525():
    return 1525


def unused_1526():
    return 1526


def unused_1527():
    return 1527


def unused_1528():
    return 1528


def unused_1529():
    return 1529


def unused_1530():
    return 1530


def unused_1531():
    return 1531


def unused_1532():
    return 1532


def unused_1533():
    return 1533


def unused_1534():
    return 1534


def unused_1535():
    return 1535


def unused_1536():
    return 1536


def unused_1537():
    return 1537


def unused_1538():
    return 1538


def unused_1539():
    return 1539


def unused_1540():
    return 1540


def unused_1541():
    return 1541


def unused_1542():
    return 1542


def unused_1543():
    return 1543


def unused_1544():
    return 1544


def unused_1545():
    return 1545


def unused_1546():
    return 1546


def unused_1547():
    return 1547


def unused_1548():
    return 1548


def unused_1549():
    return 1549


def unused_1550():
    return 1550


def unused_1551():
    return 1551


def unused_1552():
    return 1552


def unused_1553():
    return 1553


def unused_1554():
    return 1554


def unused_1555():
    return 1555


def unused_1556():
    return 1556


def unused_1557():
    return 1557


def unused_1558():
    return 1558


def unused_1559():
    return 1559


def unused_1560():
    return 1560


def unused_1561():
    return 1561


def unused_1562():
    return 1562


def unused_1563():
    return 1563


def unused_1564():
    return 1564


def unused_1565():
    return 1565


def unused_1566():
    return 1566


def unused_1567():
    return 1567


def unused_1568():
    return 1568


def unused_1569():
    return 1569


def unused_1570():
    return 1570


def unused_1571():
    return 1571


def unused_1572():
    return 1572


def unused_1573():
    return 1573


def unused_1574():
    return 1574


def unused_1575():
    return 1575


def unused_1576():
    return 1576


def unused_1577():
    return 1577


def unused_1578():
    return 1578


def unused_1579():
    return 1579


def unused_1580():
    return 1580


def unused_1581():
    return 1581


def unused_1582():
    return 1582


def unused_1583():
    return 1583


def unused_1584():
    return 1584


def unused_1585():
    return 1585


def unused_1586():
    return 1586


def unused_1587():
    return 1587


def unused_1588():
    return 1588


def unused_1589():
    return 1589


def unused_1590():
    return 1590


def unused_1591():
    return 1591


def unused_1592():
    return 1592


def unused_1593():
    return 1593


def unused_1594():
    return 1594


def unused_1595():
    return 1595


def unused_1596():
    return 1596


def unused_1597():
    return 1597


def unused_1598():
    return 1598


def unused_1599():
    return 1599


def unused_1600():
    return 1600


def unused_1601():
    return 1601


def unused_1602():
    return 1602


def unused_1603():
    return 1603


def unused_1604():
    return 1604


def unused_1605():
    return 1605


def unused_1606():
    return 1606


def unused_1607():
    return 1607


def unused_1608():
    return 1608


def unused_1609():
    return 1609


def unused_1610():
    return 1610


def unused_1611():
    return 1611


def unused_1612():
    return 1612


def unused_1613():
    return 1613


def unused_1614():
    return 1614


def unused_1615():
    return 1615


def unused_1616():
    return 1616


def unused_1617():
    return 1617


def unused_1618():
    return 1618


def unused_1619():
    return 1619


def unused_1620():
    return 1620


def unused_1621():
    return 1621


def unused_1622():
    return 1622


def unused_1623():
    return 1623


def unused_1624():
    return 1624


def unused_1625():
    return 1625


def unused_1626():
    return 1626


def unused_1627():
    return 1627


def unused_1628():
    return 1628


def unused_1629():
    return 1629


def unused_1630():
    return 1630


def unused_1631():
    return 1631


def unused_1632():
    return 1632


def unused_1633():
    return 1633


def unused_1634():
    return 1634


def unused_1635():
    return 1635


def unused_1636():
    return 1636


def unused_1637():
    return 1637


def unused_1638():
    return 1638


def unused_1639():
    return 1639


def unused_1640():
    return 1640


def unused_1641():
    return 1641


def unused_1642():
    return 1642


def unused_1643():
    return 1643


def unused_1644():
    return 1644


def unused_1645():
    return 1645


def unused_1646():
    return 1646


def unused_1647():
    return 1647


def unused_1648():
    return 1648


def unused_1649():
    return 1649


def unused_1650():
    return 1650


def unused_1651():
    return 1651


def unused_1652():
    return 1652


def unused_1653():
    return 1653


def unused_1654():
    return 1654


def unused_1655():
    return 1655


def unused_1656():
    return 1656


def unused_1657():
    return 1657


def unused_1658():
    return 1658


def unused_1659():
    return 1659


def unused_1660():
    return 1660


def unused_1661():
    return 1661


def unused_1662():
    return 1662


def unused_1663():
    return 1663


def unused_1664():
    return 1664


def unused_1665():
    return 1665


def unused_1666():
    return 1666


def unused_1667():
    return 1667


def unused_1668():
    return 1668


def unused_1669():
    return 1669


def unused_1670():
    return 1670


def unused_1671():
    return 1671


def unused_1672():
    return 1672


def unused_1673():
    return 1673


def unused_1674():
    return 1674


def unused_1675():
    return 1675


def unused_1676():
    return 1676


def unused_1677():
    return 1677


def unused_1678():
    return 1678


def unused_1679():
    return 1679


def unused_1680():
    return 1680


def unused_1681():
    return 1681


def unused_1682():
    return 1682


def unused_1683():
    return 1683


def unused_1684():
    return 1684


def unused_1685():
    return 1685


def unused_1686():
    return 1686


def unused_1687():
    return 1687


def unused_1688():
    return 1688


def unused_1689():
    return 1689


def unused_1690():
    return 1690


def unused_1691():
    return 1691


def unused_1692():
    return 1692


def unused_1693():
    return 1693


def unused_1694():
    return 1694


def unused_1695():
    return 1695


def unused_1696():
    return 1696


def unused_1697():
    return 1697


def unused_1698():
    return 1698


def unused_1699():
    return 1699


def unused_1700():
    return 1700


def unused_1701():
    return 1701


def unused_1702():
    return 1702


def unused_1703():
    return 1703


def unused_1704():
    return 1704


def unused_1705():
    return 1705


def unused_1706():
    return 1706


def unused_1707():
    return 1707


def unused_1708():
    return 1708


def unused_1709():
    return 1709


def unused_1710():
    return 1710


def unused_1711():
    return 1711


def unused_1712():
    return 1712


def unused_1713():
    return 1713


def unused_1714():
    return 1714


def unused_1715():
    return 1715


def unused_1716():
    return 1716


def unused_1717():
    return 1717


def unused_1718():
    return 1718


def unused_1719():
    return 1719


def unused_1720():
    return 1720


def unused_1721():
    return 1721


def unused_1722():
    return 1722


def unused_1723():
    return 1723


def unused_1724():
    return 1724


def unused_1725():
    return 1725


def unused_1726():
    return 1726


def unused_1727():
    return 1727


def unused_1728():
    return 1728


def unused_1729():
    return 1729


def unused_1730():
    return 1730


def unused_1731():
    return 1731


def unused_1732():
    return 1732


def unused_1733():
    return 1733


def unused_1734():
    return 1734


def unused_1735():
    return 1735


def unused_1736():
    return 1736


def unused_1737():
    return 1737


def unused_1738():
    return 1738


def unused_1739():
    return 1739


def unused_1740():
    return 1740


def unused_1741():
    return 1741


def unused_1742():
    return 1742


def unused_1743():
    return 1743


def unused_1744():
    return 1744


def unused_1745():
    return 1745


def unused_1746():
    return 1746


def unused_1747():
    return 1747


def unused_1748():
    return 1748


def unused_1749():
    return 1749


def unused_1750():
    return 1750


def unused_1751():
    return 1751


def unused_1752():
    return 1752


def unused_1753():
    return 1753


def unused_1754():
    return 1754


def unused_1755():
    return 1755


def unused_1756():
    return 1756


def unused_1757():
    return 1757


def unused_1758():
    return 1758


def unused_1759():
    return 1759


def unused_1760():
    return 1760


def unused_1761():
    return 1761


def unused_1762():
    return 1762


def unused_1763():
    return 1763


def unused_1764():
    return 1764


def unused_1765():
    return 1765


def unused_1766():
    return 1766


def unused_1767():
    return 1767


def unused_1768():
    return 1768


def unused_1769():
    return 1769


def unused_1770():
    return 1770


def unused_1771():
    return 1771


def unused_1772():
    return 1772


def unused_1773():
    return 1773


def unused_1774():
    return 1774


def unused_1775():
    return 1775


def unused_1776():
    return 1776


def unused_1777():
    return 1777


def unused_1778():
    return 1778


def unused_1779():
    return 1779


def unused_1780():
    return 1780


def unused_1781():
    return 1781


def unused_1782():
    return 1782


def unused_1783():
    return 1783


def unused_1784():
    return 1784


def unused_1785():
    return 1785


def unused_1786():
    return 1786


def unused_1787():
    return 1787


def unused_1788():
    return 1788


def unused_1789():
    return 1789


def unused_1790():
    return 1790


def unused_1791():
    return 1791


def unused_1792():
    return 1792


def unused_1793():
    return 1793


def unused_1794():
    return 1794


def unused_1795():
    return 1795


def unused_1796():
    return 1796


def unused_1797():
    return 1797


def unused_1798():
    return 1798


def unused_1799():
    return 1799


def unused_1800():
    return 1800


def unused_1801():
    return 1801


def unused_1802():
    return 1802


def unused_1803():
    return 1803


def unused_1804():
    return 1804


def unused_1805():
    return 1805


def unused_1806():
    return 1806


def unused_1807():
    return 1807


def unused_1808():
    return 1808


def unused_1809():
    return 1809


def unused_1810():
    return 1810


def unused_1811():
    return 1811


def unused_1812():
    return 1812


def unused_1813():
    return 1813


def unused_1814():
    return 1814


def unused_1815():
    return 1815


def unused_1816():
    return 1816


def unused_1817():
    return 1817


def unused_1818():
    return 1818


def unused_1819():
    return 1819


def unused_1820():
    return 1820


def unused_1821():
    return 1821


def unused_1822():
    return 1822


def unused_1823():
    return 1823


def unused_1824():
    return 1824


def unused_1825():
    return 1825


def unused_1826():
    return 1826


def unused_1827():
    return 1827


def unused_1828():
    return 1828


def unused_1829():
    return 1829


def unused_1830():
    return 1830


def unused_1831():
    return 1831


def unused_1832():
    return 1832


def unused_1833():
    return 1833


def unused_1834():
    return 1834


def unused_1835():
    return 1835


def unused_1836():
    return 1836


def unused_1837():
    return 1837


def unused_1838():
    return 1838


def unused_1839():
    return 1839


def unused_1840():
    return 1840


def unused_1841():
    return 1841


def unused_1842():
    return 1842


def unused_1843():
    return 1843


def unused_1844():
    return 1844


def unused_1845():
    return 1845


def unused_1846():
    return 1846


def unused_1847():
    return 1847


def unused_1848():
    return 1848


def unused_1849():
    return 1849


def unused_1850():
    return 1850


def unused_1851():
    return 1851


def unused_1852():
    return 1852


def unused_1853():
    return 1853


def unused_1854():
    return 1854


def unused_1855():
    return 1855


def unused_1856():
    return 1856


def unused_1857():
    return 1857


def unused_1858():
    return 1858


def unused_1859():
    return 1859


def unused_1860():
    return 1860


def unused_1861():
    return 1861


def unused_1862():
    return 1862


def unused_1863():
    return 1863


def unused_1864():
    return 1864


def unused_1865():
    return 1865


def unused_1866():
    return 1866


def unused_1867():
    return 1867


def unused_1868():
    return 1868


def unused_1869():
    return 1869


def unused_1870():
    return 1870


def unused_1871():
    return 1871


def unused_1872():
    return 1872


def unused_1873():
    return 1873


def unused_1874():
    return 1874


def unused_1875():
    return 1875


def unused_1876():
    return 1876


def unused_1877():
    return 1877


def unused_1878():
    return 1878


def unused_1879():
    return 1879


def unused_1880():
    return 1880


def unused_1881():
    return 1881


def unused_1882():
    return 1882


def unused_1883():
    return 1883


def unused_1884():
    return 1884


def unused_1885():
    return 1885


def unused_1886():
    return 1886


def unused_1887():
    return 1887


def unused_1888():
    return 1888


def unused_1889():
    return 1889


def unused_1890():
    return 1890


def unused_1891():
    return 1891


def unused_1892():
    return 1892


def unused_1893():
    return 1893


def unused_1894():
    return 1894


def unused_1895():
    return 1895


def unused_1896():
    return 1896


def unused_1897():
    return 1897


def unused_1898():
    return 1898


def unused_1899():
    return 1899


def unused_1900():
    return 1900


def unused_1901():
    return 1901


def unused_1902():
    return 1902


def unused_1903():
    return 1903


def unused_1904():
    return 1904


def unused_1905():
    return 1905


def unused_1906():
    return 1906


def unused_1907():
    return 1907


def unused_1908():
    return 1908


def unused_1909():
    return 1909


def unused_1910():
    return 1910


def unused_1911():
    return 1911


def unused_1912():
    return 1912


def unused_1913():
    return 1913


def unused_1914():
    return 1914


def unused_1915():
    return 1915


def unused_1916():
    return 1916


def unused_1917():
    return 1917


def unused_1918():
    return 1918


def unused_1919():
    return 1919


def unused_1920():
    return 1920


def unused_1921():
    return 1921


def unused_1922():
    return 1922


def unused_1923():
    return 1923


def unused_1924():
    return 1924


def unused_1925():
    return 1925


def unused_1926():
    return 1926


def unused_1927():
    return 1927


def unused_1928():
    return 1928


def unused_1929():
    return 1929


def unused_1930():
    return 1930


def unused_1931():
    return 1931


def unused_1932():
    return 1932


def unused_1933():
    return 1933


def unused_1934():
    return 1934


def unused_1935():
    return 1935


def unused_1936():
    return 1936


def unused_1937():
    return 1937


def unused_1938():
    return 1938


def unused_1939():
    return 1939


def unused_1940():
    return 1940


def unused_1941():
    return 1941


def unused_1942():
    return 1942


def unused_1943():
    return 1943


def unused_1944():
    return 1944


def unused_1945():
    return 1945


def unused_1946():
    return 1946


def unused_1947():
    return 1947


def unused_1948():
    return 1948


def unused_1949():
    return 1949


def unused_1950():
    return 1950


def unused_1951():
    return 1951


def unused_1952():
    return 1952


def unused_1953():
    return 1953


def unused_1954():
    return 1954


def unused_1955():
    return 1955


def unused_1956():
    return 1956


def unused_1957():
    return 1957


def unused_1958():
    return 1958


def unused_1959():
    return 1959


def unused_1960():
    return 1960


def unused_1961():
    return 1961


def unused_1962():
    return 1962


def unused_1963():
    return 1963


def unused_1964():
    return 1964


def unused_1965():
    return 1965


def unused_1966():
    return 1966


def unused_1967():
    return 1967


def unused_1968():
    return 1968


def unused_1969():
    return 1969


def unused_1970():
    return 1970


def unused_1971():
    return 1971


def unused_1972():
    return 1972


def unused_1973():
    return 1973


def unused_1974():
    return 1974


def unused_1975():
    return 1975


def unused_1976():
    return 1976


def unused_1977():
    return 1977


def unused_1978():
    return 1978


def unused_1979():
    return 1979


def unused_1980():
    return 1980


def unused_1981():
    return 1981


def unused_1982():
    return 1982


def unused_1983():
    return 1983


def unused_1984():
    return 1984


def unused_1985():
    return 1985


def unused_1986():
    return 1986


def unused_1987():
    return 1987


def unused_1988():
    return 1988


def unused_1989():
    return 1989


def unused_1990():
    return 1990


def unused_1991():
    return 1991


def unused_1992():
    return 1992


def unused_1993():
    return 1993


def unused_1994():
    return 1994


def unused_1995():
    return 1995


def unused_1996():
    return 1996


def unused_1997():
    return 1997


def unused_1998():
    return 1998


def unused_1999():
    return 1999


def unused_2000():
    return 2000


def unused_2001():
    return 2001


def unused_2002():
    return 2002


def unused_2003():
    return 2003


def unused_2004():
    return 2004


def unused_2005():
    return 2005


def unused_2006():
    return 2006


def unused_2007():
    return 2007


def unused_2008():
    return 2008


def unused_2009():
    return 2009


def unused_2010():
    return 2010


def unused_2011():
    return 2011


def unused_2012():
    return 2012


def unused_2013():
    return 2013


def unused_2014():
    return 2014


def unused_2015():
    return 2015


def unused_2016():
    return 2016


def unused_2017():
    return 2017


def unused_2018():
    return 2018


def unused_2019():
    return 2019


def unused_2020():
    return 2020


def unused_2021():
    return 2021


def unused_2022():
    return 2022


def unused_2023():
    return 2023


def unused_2024():
    return 2024


def unused_2025():
    return 2025


def unused_2026():
    return 2026


def unused_2027():
    return 2027


def unused_2028():
    return 2028


def unused_2029():
    return 2029


def unused_2030():
    return 2030


def unused_2031():
    return 2031


def unused_2032():
    return 2032


def unused_2033():
    return 2033


def unused_2034():
    return 2034


def unused_2035():
    return 2035


def unused_2036():
    return 2036


def unused_2037():
    return 2037


def unused_2038():
    return 2038


def unused_2039():
    return 2039


def unused_2040():
    return 2040


def unused_2041():
    return 2041


def unused_2042():
    return 2042


def unused_2043():
    return 2043


def unused_2044():
    return 2044


def unused_2045():
    return 2045


def unused_2046():
    return 2046


def unused_2047():
    return 2047


def unused_2048():
    return 2048


def unused_2049():
    return 2049


def unused_2050():
    return 2050


def unused_2051():
    return 2051


def unused_2052():
    return 2052


def unused_2053():
    return 2053


def unused_2054():
    return 2054


def unused_2055():
    return 2055


def unused_2056():
    return 2056


def unused_2057():
    return 2057


def unused_2058():
    return 2058


def unused_2059():
    return 2059


def unused_2060():
    return 2060


def unused_2061():
    return 2061


def unused_2062():
    return 2062


def unused_2063():
    return 2063


def unused_2064():
    return 2064


def unused_2065():
    return 2065


def unused_2066():
    return 2066


def unused_2067():
    return 2067


def unused_2068():
    return 2068


def unused_2069():
    return 2069


def unused_2070():
    return 2070


def unused_2071():
    return 2071


def unused_2072():
    return 2072


def unused_2073():
    return 2073


def unused_2074():
    return 2074


def unused_2075():
    return 2075


def unused_2076():
    return 2076


def unused_2077():
    return 2077


def unused_2078():
    return 2078


def unused_2079():
    return 2079


def unused_2080():
    return 2080


def unused_2081():
    return 2081


def unused_2082():
    return 2082


def unused_2083():
    return 2083


def unused_2084():
    return 2084


def unused_2085():
    return 2085


def unused_2086():
    return 2086


def unused_2087():
    return 2087


def unused_2088():
    return 2088


def unused_2089():
    return 2089


def unused_2090():
    return 2090


def unused_2091():
    return 2091


def unused_2092():
    return 2092


def unused_2093():
    return 2093


def unused_2094():
    return 2094


def unused_2095():
    return 2095


def unused_2096():
    return 2096


def unused_2097():
    return 2097


def unused_2098():
    return 2098


def unused_2099():
    return 2099


def unused_2100():
    return 2100


def unused_2101():
    return 2101


def unused_2102():
    return 2102


def unused_2103():
    return 2103


def unused_2104():
    return 2104


def unused_2105():
    return 2105


def unused_2106():
    return 2106


def unused_2107():
    return 2107


def unused_2108():
    return 2108


def unused_2109():
    return 2109


def unused_2110():
    return 2110


def unused_2111():
    return 2111


def unused_2112():
    return 2112


def unused_2113():
    return 2113


def unused_2114():
    return 2114


def unused_2115():
    return 2115


def unused_2116():
    return 2116


def unused_2117():
    return 2117


def unused_2118():
    return 2118


def unused_2119():
    return 2119


def unused_2120():
    return 2120


def unused_2121():
    return 2121


def unused_2122():
    return 2122


def unused_2123():
    return 2123


def unused_2124():
    return 2124


def unused_2125():
    return 2125


def unused_2126():
    return 2126


def unused_2127():
    return 2127


def unused_2128():
    return 2128


def unused_2129():
    return 2129


def unused_2130():
    return 2130


def unused_2131():
    return 2131


def unused_2132():
    return 2132


def unused_2133():
    return 2133


def unused_2134():
    return 2134


def unused_2135():
    return 2135


def unused_2136():
    return 2136


def unused_2137():
    return 2137


def unused_2138():
    return 2138


def unused_2139():
    return 2139


def unused_2140():
    return 2140


def unused_2141():
    return 2141


def unused_2142():
    return 2142


def unused_2143():
    return 2143


def unused_2144():
    return 2144


def unused_2145():
    return 2145


def unused_2146():
    return 2146


def unused_2147():
    return 2147


def unused_2148():
    return 2148


def unused_2149():
    return 2149


def unused_2150():
    return 2150


def unused_2151():
    return 2151


def unused_2152():
    return 2152


def unused_2153():
    return 2153


def unused_2154():
    return 2154


def unused_2155():
    return 2155


def unused_2156():
    return 2156


def unused_2157():
    return 2157


def unused_2158():
    return 2158


def unused_2159():
    return 2159


def unused_2160():
    return 2160


def unused_2161():
    return 2161


def unused_2162():
    return 2162


def unused_2163():
    return 2163


def unused_2164():
    return 2164


def unused_2165():
    return 2165


def unused_2166():
    return 2166


def unused_2167():
    return 2167


def unused_2168():
    return 2168


def unused_2169():
    return 2169


def unused_2170():
    return 2170


def unused_2171():
    return 2171


def unused_2172():
    return 2172


def unused_2173():
    return 2173


def unused_2174():
    return 2174


def unused_2175():
    return 2175


def unused_2176():
    return 2176


def unused_2177():
    return 2177


def unused_2178():
    return 2178


def unused_2179():
    return 2179


def unused_2180():
    return 2180


def unused_2181():
    return 2181


def unused_2182():
    return 2182


def unused_2183():
    return 2183


def unused_2184():
    return 2184


def unused_2185():
    return 2185


def unused_2186():
    return 2186


def unused_2187():
    return 2187


def unused_2188():
    return 2188


def unused_2189():
    return 2189


def unused_2190():
    return 2190


def unused_2191():
    return 2191


def unused_2192():
    return 2192


def unused_2193():
    return 2193


def unused_2194():
    return 2194


def unused_2195():
    return 2195


def unused_2196():
    return 2196


def unused_2197():
    return 2197


def unused_2198():
    return 2198


def unused_2199():
    return 2199


def unused_2200():
    return 2200


def unused_2201():
    return 2201


def unused_2202():
    return 2202


def unused_2203():
    return 2203


def unused_2204():
    return 2204


def unused_2205():
    return 2205


def unused_2206():
    return 2206


def unused_2207():
    return 2207


def unused_2208():
    return 2208


def unused_2209():
    return 2209


def unused_2210():
    return 2210


def unused_2211():
    return 2211


def unused_2212():
    return 2212


def unused_2213():
    return 2213


def unused_2214():
    return 2214


def unused_2215():
    return 2215


def unused_2216():
    return 2216


def unused_2217():
    return 2217


def unused_2218():
    return 2218


def unused_2219():
    return 2219


def unused_2220():
    return 2220


def unused_2221():
    return 2221


def unused_2222():
    return 2222


def unused_2223():
    return 2223


def unused_2224():
    return 2224


def unused_2225():
    return 2225


def unused_2226():
    return 2226


def unused_2227():
    return 2227


def unused_2228():
    return 2228


def unused_2229():
    return 2229


def unused_2230():
    return 2230


def unused_2231():
    return 2231


def unused_2232():
    return 2232


def unused_2233():
    return 2233


def unused_2234():
    return 2234


def unused_2235():
    return 2235


def unused_2236():
    return 2236


def unused_2237():
    return 2237


def unused_2238():
    return 2238


def unused_2239():
    return 2239


def unused_2240():
    return 2240


def unused_2241():
    return 2241


def unused_2242():
    return 2242


def unused_2243():
    return 2243


def unused_2244():
    return 2244


def unused_2245():
    return 2245


def unused_2246():
    return 2246


def unused_2247():
    return 2247


def unused_2248():
    return 2248


def unused_2249():
    return 2249


def unused_2250():
    return 2250


def unused_2251():
    return 2251


def unused_2252():
    return 2252


def unused_2253():
    return 2253


def unused_2254():
    return 2254


def unused_2255():
    return 2255


def unused_2256():
    return 2256


def unused_2257():
    return 2257


def unused_2258():
    return 2258


def unused_2259():
    return 2259


def unused_2260():
    return 2260


def unused_2261():
    return 2261


def unused_2262():
    return 2262


def unused_2263():
    return 2263


def unused_2264():
    return 2264


def unused_2265():
    return 2265


def unused_2266():
    return 2266


def unused_2267():
    return 2267


def unused_2268():
    return 2268


def unused_2269():
    return 2269


def unused_2270():
    return 2270


def unused_2271():
    return 2271


def unused_2272():
    return 2272


def unused_2273():
    return 2273


def unused_2274():
    return 2274


def unused_2275():
    return 2275


def unused_2276():
    return 2276


def unused_2277():
    return 2277


def unused_2278():
    return 2278


def unused_2279():
    return 2279


def unused_2280():
    return 2280


def unused_2281():
    return 2281


def unused_2282():
    return 2282


def unused_2283():
    return 2283


def unused_2284():
    return 2284


def unused_2285():
    return 2285


def unused_2286():
    return 2286


def unused_2287():
    return 2287


def unused_2288():
    return 2288


def unused_2289():
    return 2289


def unused_2290():
    return 2290


def unused_2291():
    return 2291


def unused_2292():
    return 2292


def unused_2293():
    return 2293


def unused_2294():
    return 2294


def unused_2295():
    return 2295


def unused_2296():
    return 2296


def unused_2297():
    return 2297


def unused_2298():
    return 2298


def unused_2299():
    return 2299


def unused_2300():
    return 2300


def unused_2301():
    return 2301


def unused_2302():
    return 2302


def unused_2303():
    return 2303


def unused_2304():
    return 2304


def unused_2305():
    return 2305


def unused_2306():
    return 2306


def unused_2307():
    return 2307


def unused_2308():
    return 2308


def unused_2309():
    return 2309


def unused_2310():
    return 2310


def unused_2311():
    return 2311


def unused_2312():
    return 2312


def unused_2313():
    return 2313


def unused_2314():
    return 2314


def unused_2315():
    return 2315


def unused_2316():
    return 2316


def unused_2317():
    return 2317


def unused_2318():
    return 2318


def unused_2319():
    return 2319


def unused_2320():
    return 2320


def unused_2321():
    return 2321


def unused_2322():
    return 2322


def unused_2323():
    return 2323


def unused_2324():
    return 2324


def unused_2325():
    return 2325


def unused_2326():
    return 2326


def unused_2327():
    return 2327


def unused_2328():
    return 2328


def unused_2329():
    return 2329


def unused_2330():
    return 2330


def unused_2331():
    return 2331


def unused_2332():
    return 2332


def unused_2333():
    return 2333


def unused_2334():
    return 2334


def unused_2335():
    return 2335


def unused_2336():
    return 2336


def unused_2337():
    return 2337


def unused_2338():
    return 2338


def unused_2339():
    return 2339


def unused_2340():
    return 2340


def unused_2341():
    return 2341


def unused_2342():
    return 2342


def unused_2343():
    return 2343


def unused_2344():
    return 2344


def unused_2345():
    return 2345


def unused_2346():
    return 2346


def unused_2347():
    return 2347


def unused_2348():
    return 2348


def unused_2349():
    return 2349


def unused_2350():
    return 2350


def unused_2351():
    return 2351


def unused_2352():
    return 2352


def unused_2353():
    return 2353


def unused_2354():
    return 2354


def unused_2355():
    return 2355


def unused_2356():
    return 2356


def unused_2357():
    return 2357


def unused_2358():
    return 2358


def unused_2359():
    return 2359


def unused_2360():
    return 2360


def unused_2361():
    return 2361


def unused_2362():
    return 2362


def unused_2363():
    return 2363


def unused_2364():
    return 2364


def unused_2365():
    return 2365


def unused_2366():
    return 2366


def unused_2367():
    return 2367


def unused_2368():
    return 2368


def unused_2369():
    return 2369


def unused_2370():
    return 2370


def unused_2371():
    return 2371


def unused_2372():
    return 2372


def unused_2373():
    return 2373


def unused_2374():
    return 2374


def unused_2375():
    return 2375


def unused_2376():
    return 2376


def unused_2377():
    return 2377


def unused_2378():
    return 2378


def unused_2379():
    return 2379


def unused_2380():
    return 2380


def unused_2381():
    return 2381


def unused_2382():
    return 2382


def unused_2383():
    return 2383


def unused_2384():
    return 2384


def unused_2385():
    return 2385


def unused_2386():
    return 2386


def unused_2387():
    return 2387


def unused_2388():
    return 2388


def unused_2389():
    return 2389


def unused_2390():
    return 2390


def unused_2391():
    return 2391


def unused_2392():
    return 2392


def unused_2393():
    return 2393


def unused_2394():
    return 2394


def unused_2395():
    return 2395


def unused_2396():
    return 2396


def unused_2397():
    return 2397


def unused_2398():
    return 2398


def unused_2399():
    return 2399


def unused_2400():
    return 2400


def unused_2401():
    return 2401


def unused_2402():
    return 2402


def unused_2403():
    return 2403


def unused_2404():
    return 2404


def unused_2405():
    return 2405


def unused_2406():
    return 2406


def unused_2407():
    return 2407


def unused_2408():
    return 2408


def unused_2409():
    return 2409


def unused_2410():
    return 2410


def unused_2411():
    return 2411


def unused_2412():
    return 2412


def unused_2413():
    return 2413


def unused_2414():
    return 2414


def unused_2415():
    return 2415


def unused_2416():
    return 2416


def unused_2417():
    return 2417


def unused_2418():
    return 2418


def unused_2419():
    return 2419


def unused_2420():
    return 2420


def unused_2421():
    return 2421


def unused_2422():
    return 2422


def unused_2423():
    return 2423


def unused_2424():
    return 2424


def unused_2425():
    return 2425


def unused_2426():
    return 2426


def unused_2427():
    return 2427


def unused_2428():
    return 2428


def unused_2429():
    return 2429


def unused_2430():
    return 2430


def unused_2431():
    return 2431


def unused_2432():
    return 2432


def unused_2433():
    return 2433


def unused_2434():
    return 2434


def unused_2435():
    return 2435


def unused_2436():
    return 2436


def unused_2437():
    return 2437


def unused_2438():
    return 2438


def unused_2439():
    return 2439


def unused_2440():
    return 2440


def unused_2441():
    return 2441


def unused_2442():
    return 2442


def unused_2443():
    return 2443


def unused_2444():
    return 2444


def unused_2445():
    return 2445


def unused_2446():
    return 2446


def unused_2447():
    return 2447


def unused_2448():
    return 2448


def unused_2449():
    return 2449


def unused_2450():
    return 2450


def unused_2451():
    return 2451


def unused_2452():
    return 2452


def unused_2453():
    return 2453


def unused_2454():
    return 2454


def unused_2455():
    return 2455


def unused_2456():
    return 2456


def unused_2457():
    return 2457


def unused_2458():
    return 2458


def unused_2459():
    return 2459


def unused_2460():
    return 2460


def unused_2461():
    return 2461


def unused_2462():
    return 2462


def unused_2463():
    return 2463


def unused_2464():
    return 2464


def unused_2465():
    return 2465


def unused_2466():
    return 2466


def unused_2467():
    return 2467


def unused_2468():
    return 2468


def unused_2469():
    return 2469


def unused_2470():
    return 2470


def unused_2471():
    return 2471


def unused_2472():
    return 2472


def unused_2473():
    return 2473


def unused_2474():
    return 2474


def unused_2475():
    return 2475


def unused_2476():
    return 2476


def unused_2477():
    return 2477


def unused_2478():
    return 2478


def unused_2479():
    return 2479


def unused_2480():
    return 2480


def unused_2481():
    return 2481


def unused_2482():
    return 2482


def unused_2483():
    return 2483


def unused_2484():
    return 2484


def unused_2485():
    return 2485


def unused_2486():
    return 2486


def unused_2487():
    return 2487


def unused_2488():
    return 2488


def unused_2489():
    return 2489


def unused_2490():
    return 2490


def unused_2491():
    return 2491


def unused_2492():
    return 2492


def unused_2493():
    return 2493


def unused_2494():
    return 2494


def unused_2495():
    return 2495


def unused_2496():
    return 2496


def unused_2497():
    return 2497


def unused_2498():
    return 2498


def unused_2499():
    return 2499


def unused_2500():
    return 2500


def unused_2501():
    return 2501


def unused_2502():
    return 2502


def unused_2503():
    return 2503


def unused_2504():
    return 2504


def unused_2505():
    return 2505


def unused_2506():
    return 2506


def unused_2507():
    return 2507


def unused_2508():
    return 2508


def unused_2509():
    return 2509


def unused_2510():
    return 2510


def unused_2511():
    return 2511


def unused_2512():
    return 2512


def unused_2513():
    return 2513


def unused_2514():
    return 2514


def unused_2515():
    return 2515


def unused_2516():
    return 2516


def unused_2517():
    return 2517


def unused_2518():
    return 2518


def unused_2519():
    return 2519


def unused_2520():
    return 2520


def unused_2521():
    return 2521


def unused_2522():
    return 2522


def unused_2523():
    return 2523


def unused_2524():
    return 2524


def unused_2525():
    return 2525


def unused_2526():
    return 2526


def unused_2527():
    return 2527


def unused_2528():
    return 2528


def unused_2529():
    return 2529


def unused_2530():
    return 2530


def unused_2531():
    return 2531


def unused_2532():
    return 2532


def unused_2533():
    return 2533


def unused_2534():
    return 2534


def unused_2535():
    return 2535


def unused_2536():
    return 2536


def unused_2537():
    return 2537


def unused_2538():
    return 2538


def unused_2539():
    return 2539


def unused_2540():
    return 2540


def unused_2541():
    return 2541


def unused_2542():
    return 2542


def unused_2543():
    return 2543


def unused_2544():
    return 2544


def unused_2545():
    return 2545


def unused_2546():
    return 2546


def unused_2547():
    return 2547


def unused_2548():
    return 2548


def unused_2549():
    return 2549


def unused_2550():
    return 2550


def unused_2551():
    return 2551


def unused_2552():
    return 2552


def unused_2553():
    return 2553


def unused_2554():
    return 2554


def unused_2555():
    return 2555


def unused_2556():
    return 2556


def unused_2557():
    return 2557


def unused_2558():
    return 2558


def unused_2559():
    return 2559


def unused_2560():
    return 2560


def unused_2561():
    return 2561


def unused_2562():
    return 2562


def unused_2563():
    return 2563


def unused_2564():
    return 2564


def unused_2565():
    return 2565


def unused_2566():
    return 2566


def unused_2567():
    return 2567


def unused_2568():
    return 2568


def unused_2569():
    return 2569


def unused_2570():
    return 2570


def unused_2571():
    return 2571


def unused_2572():
    return 2572


def unused_2573():
    return 2573


def unused_2574():
    return 2574


def unused_2575():
    return 2575


def unused_2576():
    return 2576


def unused_2577():
    return 2577


def unused_2578():
    return 2578


def unused_2579():
    return 2579


def unused_2580():
    return 2580


def unused_2581():
    return 2581


def unused_2582():
    return 2582


def unused_2583():
    return 2583


def unused_2584():
    return 2584


def unused_2585():
    return 2585


def unused_2586():
    return 2586


def unused_2587():
    return 2587


def unused_2588():
    return 2588


def unused_2589():
    return 2589


def unused_2590():
    return 2590


def unused_2591():
    return 2591


def unused_2592():
    return 2592


def unused_2593():
    return 2593


def unused_2594():
    return 2594


def unused_2595():
    return 2595


def unused_2596():
    return 2596


def unused_2597():
    return 2597


def unused_2598():
    return 2598


def unused_2599():
    return 2599


def unused_2600():
    return 2600


def unused_2601():
    return 2601


def unused_2602():
    return 2602


def unused_2603():
    return 2603


def unused_2604():
    return 2604


def unused_2605():
    return 2605


def unused_2606():
    return 2606


def unused_2607():
    return 2607


def unused_2608():
    return 2608


def unused_2609():
    return 2609


def unused_2610():
    return 2610


def unused_2611():
    return 2611


def unused_2612():
    return 2612


def unused_2613():
    return 2613


def unused_2614():
    return 2614


def unused_2615():
    return 2615


def unused_2616():
    return 2616


def unused_2617():
    return 2617


def unused_2618():
    return 2618


def unused_2619():
    return 2619


def unused_2620():
    return 2620


def unused_2621():
    return 2621


def unused_2622():
    return 2622


def unused_2623():
    return 2623


def unused_2624():
    return 2624


def unused_2625():
    return 2625


def unused_2626():
    return 2626


def unused_2627():
    return 2627


def unused_2628():
    return 2628


def unused_2629():
    return 2629


def unused_2630():
    return 2630


def unused_2631():
    return 2631


def unused_2632():
    return 2632


def unused_2633():
    return 2633


def unused_2634():
    return 2634


def unused_2635():
    return 2635


def unused_2636():
    return 2636


def unused_2637():
    return 2637


def unused_2638():
    return 2638


def unused_2639():
    return 2639


def unused_2640():
    return 2640


def unused_2641():
    return 2641


def unused_2642():
    return 2642


def unused_2643():
    return 2643


def unused_2644():
    return 2644


def unused_2645():
    return 2645


def unused_2646():
    return 2646


def unused_2647():
    return 2647


def unused_2648():
    return 2648


def unused_2649():
    return 2649


def unused_2650():
    return 2650


def unused_2651():
    return 2651


def unused_2652():
    return 2652


def unused_2653():
    return 2653


def unused_2654():
    return 2654


def unused_2655():
    return 2655


def unused_2656():
    return 2656


def unused_2657():
    return 2657


def unused_2658():
    return 2658


def unused_2659():
    return 2659


def unused_2660():
    return 2660


def unused_2661():
    return 2661


def unused_2662():
    return 2662


def unused_2663():
    return 2663


def unused_2664():
    return 2664


def unused_2665():
    return 2665


def unused_2666():
    return 2666


def unused_2667():
    return 2667


def unused_2668():
    return 2668


def unused_2669():
    return 2669


def unused_2670():
    return 2670


def unused_2671():
    return 2671


def unused_2672():
    return 2672


def unused_2673():
    return 2673


def unused_2674():
    return 2674


def unused_2675():
    return 2675


def unused_2676():
    return 2676


def unused_2677():
    return 2677


def unused_2678():
    return 2678


def unused_2679():
    return 2679


def unused_2680():
    return 2680


def unused_2681():
    return 2681


def unused_2682():
    return 2682


def unused_2683():
    return 2683


def unused_2684():
    return 2684


def unused_2685():
    return 2685


def unused_2686():
    return 2686


def unused_2687():
    return 2687


def unused_2688():
    return 2688


def unused_2689():
    return 2689


def unused_2690():
    return 2690


def unused_2691():
    return 2691


def unused_2692():
    return 2692


def unused_2693():
    return 2693


def unused_2694():
    return 2694


def unused_2695():
    return 2695


def unused_2696():
    return 2696


def unused_2697():
    return 2697


def unused_2698():
    return 2698


def unused_2699():
    return 2699


def unused_2700():
    return 2700


def unused_2701():
    return 2701


def unused_2702():
    return 2702


def unused_2703():
    return 2703


def unused_2704():
    return 2704


def unused_2705():
    return 2705


def unused_2706():
    return 2706


def unused_2707():
    return 2707


def unused_2708():
    return 2708


def unused_2709():
    return 2709


def unused_2710():
    return 2710


def unused_2711():
    return 2711


def unused_2712():
    return 2712


def unused_2713():
    return 2713


def unused_2714():
    return 2714


def unused_2715():
    return 2715


def unused_2716():
    return 2716


def unused_2717():
    return 2717


def unused_2718():
    return 2718


def unused_2719():
    return 2719


def unused_2720():
    return 2720


def unused_2721():
    return 2721


def unused_2722():
    return 2722


def unused_2723():
    return 2723


def unused_2724():
    return 2724


def unused_2725():
    return 2725


def unused_2726():
    return 2726


def unused_2727():
    return 2727


def unused_2728():
    return 2728


def unused_2729():
    return 2729


def unused_2730():
    return 2730


def unused_2731():
    return 2731


def unused_2732():
    return 2732


def unused_2733():
    return 2733


def unused_2734():
    return 2734


def unused_2735():
    return 2735


def unused_2736():
    return 2736


def unused_2737():
    return 2737


def unused_2738():
    return 2738


def unused_2739():
    return 2739


def unused_2740():
    return 2740


def unused_2741():
    return 2741


def unused_2742():
    return 2742


def unused_2743():
    return 2743


def unused_2744():
    return 2744


def unused_2745():
    return 2745


def unused_2746():
    return 2746


def unused_2747():
    return 2747


def unused_2748():
    return 2748


def unused_2749():
    return 2749


def unused_2750():
    return 2750


def unused_2751():
    return 2751


def unused_2752():
    return 2752


def unused_2753():
    return 2753


def unused_2754():
    return 2754


def unused_2755():
    return 2755


def unused_2756():
    return 2756


def unused_2757():
    return 2757


def unused_2758():
    return 2758


def unused_2759():
    return 2759


def unused_2760():
    return 2760


def unused_2761():
    return 2761


def unused_2762():
    return 2762


def unused_2763():
    return 2763


def unused_2764():
    return 2764


def unused_2765():
    return 2765


def unused_2766():
    return 2766


def unused_2767():
    return 2767


def unused_2768():
    return 2768


def unused_2769():
    return 2769


def unused_2770():
    return 2770


def unused_2771():
    return 2771


def unused_2772():
    return 2772


def unused_2773():
    return 2773


def unused_2774():
    return 2774


def unused_2775():
    return 2775


def unused_2776():
    return 2776


def unused_2777():
    return 2777


def unused_2778():
    return 2778


def unused_2779():
    return 2779


def unused_2780():
    return 2780


def unused_2781():
    return 2781


def unused_2782():
    return 2782


def unused_2783():
    return 2783


def unused_2784():
    return 2784


def unused_2785():
    return 2785


def unused_2786():
    return 2786


def unused_2787():
    return 2787


def unused_2788():
    return 2788


def unused_2789():
    return 2789


def unused_2790():
    return 2790


def unused_2791():
    return 2791


def unused_2792():
    return 2792


def unused_2793():
    return 2793


def unused_2794():
    return 2794


def unused_2795():
    return 2795


def unused_2796():
    return 2796


def unused_2797():
    return 2797


def unused_2798():
    return 2798


def unused_2799():
    return 2799


def unused_2800():
    return 2800


def unused_2801():
    return 2801


def unused_2802():
    return 2802


def unused_2803():
    return 2803


def unused_2804():
    return 2804


def unused_2805():
    return 2805


def unused_2806():
    return 2806


def unused_2807():
    return 2807


def unused_2808():
    return 2808


def unused_2809():
    return 2809


def unused_2810():
    return 2810


def unused_2811():
    return 2811


def unused_2812():
    return 2812


def unused_2813():
    return 2813


def unused_2814():
    return 2814


def unused_2815():
    return 2815


def unused_2816():
    return 2816


def unused_2817():
    return 2817


def unused_2818():
    return 2818


def unused_2819():
    return 2819


def unused_2820():
    return 2820


def unused_2821():
    return 2821


def unused_2822():
    return 2822


def unused_2823():
    return 2823


def unused_2824():
    return 2824


def unused_2825():
    return 2825


def unused_2826():
    return 2826


def unused_2827():
    return 2827


def unused_2828():
    return 2828


def unused_2829():
    return 2829


def unused_2830():
    return 2830


def unused_2831():
    return 2831


def unused_2832():
    return 2832


def unused_2833():
    return 2833


def unused_2834():
    return 2834


def unused_2835():
    return 2835


def unused_2836():
    return 2836


def unused_2837():
    return 2837


def unused_2838():
    return 2838


def unused_2839():
    return 2839


def unused_2840():
    return 2840


def unused_2841():
    return 2841


def unused_2842():
    return 2842


def unused_2843():
    return 2843


def unused_2844():
    return 2844


def unused_2845():
    return 2845


def unused_2846():
    return 2846


def unused_2847():
    return 2847


def unused_2848():
    return 2848


def unused_2849():
    return 2849


def unused_2850():
    return 2850


def unused_2851():
    return 2851


def unused_2852():
    return 2852


def unused_2853():
    return 2853


def unused_2854():
    return 2854


def unused_2855():
    return 2855


def unused_2856():
    return 2856


def unused_2857():
    return 2857


def unused_2858():
    return 2858


def unused_2859():
    return 2859


def unused_2860():
    return 2860


def unused_2861():
    return 2861


def unused_2862():
    return 2862


def unused_2863():
    return 2863


def unused_2864():
    return 2864


def unused_2865():
    return 2865


def unused_2866():
    return 2866


def unused_2867():
    return 2867


def unused_2868():
    return 2868


def unused_2869():
    return 2869


def unused_2870():
    return 2870


def unused_2871():
    return 2871


def unused_2872():
    return 2872


def unused_2873():
    return 2873


def unused_2874():
    return 2874


def unused_2875():
    return 2875


def unused_2876():
    return 2876


def unused_2877():
    return 2877


def unused_2878():
    return 2878


def unused_2879():
    return 2879


def unused_2880():
    return 2880


def unused_2881():
    return 2881


def unused_2882():
    return 2882


def unused_2883():
    return 2883


def unused_2884():
    return 2884


def unused_2885():
    return 2885


def unused_2886():
    return 2886


def unused_2887():
    return 2887


def unused_2888():
    return 2888


def unused_2889():
    return 2889


def unused_2890():
    return 2890


def unused_2891():
    return 2891


def unused_2892():
    return 2892


def unused_2893():
    return 2893


def unused_2894():
    return 2894


def unused_2895():
    return 2895


def unused_2896():
    return 2896


def unused_2897():
    return 2897


def unused_2898():
    return 2898


def unused_2899():
    return 2899


def unused_2900():
    return 2900


def unused_2901():
    return 2901


def unused_2902():
    return 2902


def unused_2903():
    return 2903


def unused_2904():
    return 2904


def unused_2905():
    return 2905


def unused_2906():
    return 2906


def unused_2907():
    return 2907


def unused_2908():
    return 2908


def unused_2909():
    return 2909


def unused_2910():
    return 2910


def unused_2911():
    return 2911


def unused_2912():
    return 2912


def unused_2913():
    return 2913


def unused_2914():
    return 2914


def unused_2915():
    return 2915


def unused_2916():
    return 2916


def unused_2917():
    return 2917


def unused_2918():
    return 2918


def unused_2919():
    return 2919


def unused_2920():
    return 2920


def unused_2921():
    return 2921


def unused_2922():
    return 2922


def unused_2923():
    return 2923


def unused_2924():
    return 2924


def unused_2925():
    return 2925


def unused_2926():
    return 2926


def unused_2927():
    return 2927


def unused_2928():
    return 2928


def unused_2929():
    return 2929


def unused_2930():
    return 2930


def unused_2931():
    return 2931


def unused_2932():
    return 2932


def unused_2933():
    return 2933


def unused_2934():
    return 2934


def unused_2935():
    return 2935


def unused_2936():
    return 2936


def unused_2937():
    return 2937


def unused_2938():
    return 2938


def unused_2939():
    return 2939


def unused_2940():
    return 2940


def unused_2941():
    return 2941


def unused_2942():
    return 2942


def unused_2943():
    return 2943


def unused_2944():
    return 2944


def unused_2945():
    return 2945


def unused_2946():
    return 2946


def unused_2947():
    return 2947


def unused_2948():
    return 2948


def unused_2949():
    return 2949


def unused_2950():
    return 2950


def unused_2951():
    return 2951


def unused_2952():
    return 2952


def unused_2953():
    return 2953


def unused_2954():
    return 2954


def unused_2955():
    return 2955


def unused_2956():
    return 2956


def unused_2957():
    return 2957


def unused_2958():
    return 2958


def unused_2959():
    return 2959


def unused_2960():
    return 2960


def unused_2961():
    return 2961


def unused_2962():
    return 2962


def unused_2963():
    return 2963


def unused_2964():
    return 2964


def unused_2965():
    return 2965


def unused_2966():
    return 2966


def unused_2967():
    return 2967


def unused_2968():
    return 2968


def unused_2969():
    return 2969


def unused_2970():
    return 2970


def unused_2971():
    return 2971


def unused_2972():
    return 2972


def unused_2973():
    return 2973


def unused_2974():
    return 2974


def unused_2975():
    return 2975


def unused_2976():
    return 2976


def unused_2977():
    return 2977


def unused_2978():
    return 2978


def unused_2979():
    return 2979


def unused_2980():
    return 2980


def unused_2981():
    return 2981


def unused_2982():
    return 2982


def unused_2983():
    return 2983


def unused_2984():
    return 2984


def unused_2985():
    return 2985


def unused_2986():
    return 2986


def unused_2987():
    return 2987


def unused_2988():
    return 2988


def unused_2989():
    return 2989


def unused_2990():
    return 2990


def unused_2991():
    return 2991


def unused_2992():
    return 2992


def unused_2993():
    return 2993


def unused_2994():
    return 2994


def unused_2995():
    return 2995


def unused_2996():
    return 2996


def unused_2997():
    return 2997


def unused_2998():
    return 2998


def unused_2999():
    return 2999


def unused_3000():
    return 3000


def unused_3001():
    return 3001


def unused_3002():
    return 3002


def unused_3003():
    return 3003


def unused_3004():
    return 3004


def unused_3005():
    return 3005


def unused_3006():
    return 3006


def unused_3007():
    return 3007


def unused_3008():
    return 3008


def unused_3009():
    return 3009


def unused_3010():
    return 3010


def unused_3011():
    return 3011


def unused_3012():
    return 3012


def unused_3013():
    return 3013


def unused_3014():
    return 3014


def unused_3015():
    return 3015


def unused_3016():
    return 3016


def unused_3017():
    return 3017


def unused_3018():
    return 3018


def unused_3019():
    return 3019


def unused_3020():
    return 3020


def unused_3021():
    return 3021


def unused_3022():
    return 3022


def unused_3023():
    return 3023


def unused_3024():
    return 3024


def unused_3025():
    return 3025


def unused_3026():
    return 3026


def unused_3027():
    return 3027


def unused_3028():
    return 3028


def unused_3029():
    return 3029


def unused_3030():
    return 3030


def unused_3031():
    return 3031


def unused_3032():
    return 3032


def unused_3033():
    return 3033


def unused_3034():
    return 3034


def unused_3035():
    return 3035


def unused_3036():
    return 3036


def unused_3037():
    return 3037


def unused_3038():
    return 3038


def unused_3039():
    return 3039


def unused_3040():
    return 3040


def unused_3041():
    return 3041


def unused_3042():
    return 3042


def unused_3043():
    return 3043


def unused_3044():
    return 3044


def unused_3045():
    return 3045


def unused_3046():
    return 3046


def unused_3047():
    return 3047


def unused_3048():
    return 3048


def unused_3049():
    return 3049


def unused_3050():
    return 3050


def unused_3051():
    return 3051


def unused_3052():
    return 3052


def unused_3053():
    return 3053


def unused_3054():
    return 3054


def unused_3055():
    return 3055


def unused_3056():
    return 3056


def unused_3057():
    return 3057


def unused_3058():
    return 3058


def unused_3059():
    return 3059


def unused_3060():
    return 3060


def unused_3061():
    return 3061


def unused_3062():
    return 3062


def unused_3063():
    return 3063


def unused_3064():
    return 3064


def unused_3065():
    return 3065


def unused_3066():
    return 3066


def unused_3067():
    return 3067


def unused_3068():
    return 3068


def unused_3069():
    return 3069


def unused_3070():
    return 3070


def unused_3071():
    return 3071


def unused_3072():
    return 3072


def unused_3073():
    return 3073


def unused_3074():
    return 3074


def unused_3075():
    return 3075


def unused_3076():
    return 3076


def unused_3077():
    return 3077


def unused_3078():
    return 3078


def unused_3079():
    return 3079


def unused_3080():
    return 3080


def unused_3081():
    return 3081


def unused_3082():
    return 3082


def unused_3083():
    return 3083


def unused_3084():
    return 3084


def unused_3085():
    return 3085


def unused_3086():
    return 3086


def unused_3087():
    return 3087


def unused_3088():
    return 3088


def unused_3089():
    return 3089


def unused_3090():
    return 3090


def unused_3091():
    return 3091


def unused_3092():
    return 3092


def unused_3093():
    return 3093


def unused_3094():
    return 3094


def unused_3095():
    return 3095


def unused_3096():
    return 3096


def unused_3097():
    return 3097


def unused_3098():
    return 3098


def unused_3099():
    return 3099


def unused_3100():
    return 3100


def unused_3101():
    return 3101


def unused_3102():
    return 3102


def unused_3103():
    return 3103


def unused_3104():
    return 3104


def unused_3105():
    return 3105


def unused_3106():
    return 3106


def unused_3107():
    return 3107


def unused_3108():
    return 3108


def unused_3109():
    return 3109


def unused_3110():
    return 3110


def unused_3111():
    return 3111


def unused_3112():
    return 3112


def unused_3113():
    return 3113


def unused_3114():
    return 3114


def unused_3115():
    return 3115


def unused_3116():
    return 3116


def unused_3117():
    return 3117


def unused_3118():
    return 3118


def unused_3119():
    return 3119


def unused_3120():
    return 3120


def unused_3121():
    return 3121


def unused_3122():
    return 3122


def unused_3123():
    return 3123


def unused_3124():
    return 3124


def unused_3125():
    return 3125


def unused_3126():
    return 3126


def unused_3127():
    return 3127


def unused_3128():
    return 3128


def unused_3129():
    return 3129


def unused_3130():
    return 3130


def unused_3131():
    return 3131


def unused_3132():
    return 3132


def unused_3133():
    return 3133


def unused_3134():
    return 3134


def unused_3135():
    return 3135


def unused_3136():
    return 3136


def unused_3137():
    return 3137


def unused_3138():
    return 3138


def unused_3139():
    return 3139


def unused_3140():
    return 3140


def unused_3141():
    return 3141


def unused_3142():
    return 3142


def unused_3143():
    return 3143


def unused_3144():
    return 3144


def unused_3145():
    return 3145


def unused_3146():
    return 3146


def unused_3147():
    return 3147


def unused_3148():
    return 3148


def unused_3149():
    return 3149


def unused_3150():
    return 3150


def unused_3151():
    return 3151


def unused_3152():
    return 3152


def unused_3153():
    return 3153


def unused_3154():
    return 3154


def unused_3155():
    return 3155


def unused_3156():
    return 3156


def unused_3157():
    return 3157


def unused_3158():
    return 3158


def unused_3159():
    return 3159


def unused_3160():
    return 3160


def unused_3161():
    return 3161


def unused_3162():
    return 3162


def unused_3163():
    return 3163


def unused_3164():
    return 3164


def unused_3165():
    return 3165


def unused_3166():
    return 3166


def unused_3167():
    return 3167


def unused_3168():
    return 3168


def unused_3169():
    return 3169


def unused_3170():
    return 3170


def unused_3171():
    return 3171


def unused_3172():
    return 3172


def unused_3173():
    return 3173


def unused_3174():
    return 3174


def unused_3175():
    return 3175


def unused_3176():
    return 3176


def unused_3177():
    return 3177


def unused_3178():
    return 3178


def unused_3179():
    return 3179


def unused_3180():
    return 3180


def unused_3181():
    return 3181


def unused_3182():
    return 3182


def unused_3183():
    return 3183


def unused_3184():
    return 3184


def unused_3185():
    return 3185


def unused_3186():
    return 3186


def unused_3187():
    return 3187


def unused_3188():
    return 3188


def unused_3189():
    return 3189


def unused_3190():
    return 3190


def unused_3191():
    return 3191


def unused_3192():
    return 3192


def unused_3193():
    return 3193


def unused_3194():
    return 3194


def unused_3195():
    return 3195


def unused_3196():
    return 3196


def unused_3197():
    return 3197


def unused_3198():
    return 3198


def unused_3199():
    return 3199


def unused_3200():
    return 3200


def unused_3201():
    return 3201


def unused_3202():
    return 3202


def unused_3203():
    return 3203


def unused_3204():
    return 3204


def unused_3205():
    return 3205


def unused_3206():
    return 3206


def unused_3207():
    return 3207


def unused_3208():
    return 3208


def unused_3209():
    return 3209


def unused_3210():
    return 3210


def unused_3211():
    return 3211


def unused_3212():
    return 3212


def unused_3213():
    return 3213


def unused_3214():
    return 3214


def unused_3215():
    return 3215


def unused_3216():
    return 3216


def unused_3217():
    return 3217


def unused_3218():
    return 3218


def unused_3219():
    return 3219


def unused_3220():
    return 3220


def unused_3221():
    return 3221


def unused_3222():
    return 3222


def unused_3223():
    return 3223


def unused_3224():
    return 3224


def unused_3225():
    return 3225


def unused_3226():
    return 3226


def unused_3227():
    return 3227


def unused_3228():
    return 3228


def unused_3229():
    return 3229


def unused_3230():
    return 3230


def unused_3231():
    return 3231


def unused_3232():
    return 3232


def unused_3233():
    return 3233


def unused_3234():
    return 3234


def unused_3235():
    return 3235


def unused_3236():
    return 3236


def unused_3237():
    return 3237


def unused_3238():
    return 3238


def unused_3239():
    return 3239


def unused_3240():
    return 3240


def unused_3241():
    return 3241


def unused_3242():
    return 3242


def unused_3243():
    return 3243


def unused_3244():
    return 3244


def unused_3245():
    return 3245


def unused_3246():
    return 3246


def unused_3247():
    return 3247


def unused_3248():
    return 3248


def unused_3249():
    return 3249


def unused_3250():
    return 3250


def unused_3251():
    return 3251


def unused_3252():
    return 3252


def unused_3253():
    return 3253


def unused_3254():
    return 3254


def unused_3255():
    return 3255


def unused_3256():
    return 3256


def unused_3257():
    return 3257


def unused_3258():
    return 3258


def unused_3259():
    return 3259


def unused_3260():
    return 3260


def unused_3261():
    return 3261


def unused_3262():
    return 3262


def unused_3263():
    return 3263


def unused_3264():
    return 3264


def unused_3265():
    return 3265


def unused_3266():
    return 3266


def unused_3267():
    return 3267


def unused_3268():
    return 3268


def unused_3269():
    return 3269


def unused_3270():
    return 3270


def unused_3271():
    return 3271


def unused_3272():
    return 3272


def unused_3273():
    return 3273


def unused_3274():
    return 3274


def unused_3275():
    return 3275


def unused_3276():
    return 3276


def unused_3277():
    return 3277


def unused_3278():
    return 3278


def unused_3279():
    return 3279


def unused_3280():
    return 3280


def unused_3281():
    return 3281


def unused_3282():
    return 3282


def unused_3283():
    return 3283


def unused_3284():
    return 3284


def unused_3285():
    return 3285


def unused_3286():
    return 3286


def unused_3287():
    return 3287


def unused_3288():
    return 3288


def unused_3289():
    return 3289


def unused_3290():
    return 3290


def unused_3291():
    return 3291


def unused_3292():
    return 3292


def unused_3293():
    return 3293


def unused_3294():
    return 3294


def unused_3295():
    return 3295


def unused_3296():
    return 3296


def unused_3297():
    return 3297


def unused_3298():
    return 3298


def unused_3299():
    return 3299


def unused_3300():
    return 3300


def unused_3301():
    return 3301


def unused_3302():
    return 3302


def unused_3303():
    return 3303


def unused_3304():
    return 3304


def unused_3305():
    return 3305


def unused_3306():
    return 3306


def unused_3307():
    return 3307


def unused_3308():
    return 3308


def unused_3309():
    return 3309


def unused_3310():
    return 3310


def unused_3311():
    return 3311


def unused_3312():
    return 3312


def unused_3313():
    return 3313


def unused_3314():
    return 3314


def unused_3315():
    return 3315


def unused_3316():
    return 3316


def unused_3317():
    return 3317


def unused_3318():
    return 3318


def unused_3319():
    return 3319


def unused_3320():
    return 3320


def unused_3321():
    return 3321


def unused_3322():
    return 3322


def unused_3323():
    return 3323


def unused_3324():
    return 3324


def unused_3325():
    return 3325


def unused_3326():
    return 3326


def unused_3327():
    return 3327


def unused_3328():
    return 3328


def unused_3329():
    return 3329


def unused_3330():
    return 3330


def unused_3331():
    return 3331


def unused_3332():
    return 3332


def unused_3333():
    return 3333


def unused_3334():
    return 3334


def unused_3335():
    return 3335


def unused_3336():
    return 3336


def unused_3337():
    return 3337


def unused_3338():
    return 3338


def unused_3339():
    return 3339


def unused_3340():
    return 3340


def unused_3341():
    return 3341


def unused_3342():
    return 3342


def unused_3343():
    return 3343


def unused_3344():
    return 3344


def unused_3345():
    return 3345


def unused_3346():
    return 3346


def unused_3347():
    return 3347


def unused_3348():
    return 3348


def unused_3349():
    return 3349


def unused_3350():
    return 3350


def unused_3351():
    return 3351


def unused_3352():
    return 3352


def unused_3353():
    return 3353


def unused_3354():
    return 3354


def unused_3355():
    return 3355


def unused_3356():
    return 3356


def unused_3357():
    return 3357


def unused_3358():
    return 3358


def unused_3359():
    return 3359


def unused_3360():
    return 3360


def unused_3361():
    return 3361


def unused_3362():
    return 3362


def unused_3363():
    return 3363


def unused_3364():
    return 3364


def unused_3365():
    return 3365


def unused_3366():
    return 3366


def unused_3367():
    return 3367


def unused_3368():
    return 3368


def unused_3369():
    return 3369


def unused_3370():
    return 3370


def unused_3371():
    return 3371


def unused_3372():
    return 3372


def unused_3373():
    return 3373


def unused_3374():
    return 3374


def unused_3375():
    return 3375


def unused_3376():
    return 3376


def unused_3377():
    return 3377


def unused_3378():
    return 3378


def unused_3379():
    return 3379


def unused_3380():
    return 3380


def unused_3381():
    return 3381


def unused_3382():
    return 3382


def unused_3383():
    return 3383


def unused_3384():
    return 3384


def unused_3385():
    return 3385


def unused_3386():
    return 3386


def unused_3387():
    return 3387


def unused_3388():
    return 3388


def unused_3389():
    return 3389


def unused_3390():
    return 3390


def unused_3391():
    return 3391


def unused_3392():
    return 3392


def unused_3393():
    return 3393


def unused_3394():
    return 3394


def unused_3395():
    return 3395


def unused_3396():
    return 3396


def unused_3397():
    return 3397


def unused_3398():
    return 3398


def unused_3399():
    return 3399


def unused_3400():
    return 3400


def unused_3401():
    return 3401


def unused_3402():
    return 3402


def unused_3403():
    return 3403


def unused_3404():
    return 3404


def unused_3405():
    return 3405


def unused_3406():
    return 3406


def unused_3407():
    return 3407


def unused_3408():
    return 3408


def unused_3409():
    return 3409


def unused_3410():
    return 3410


def unused_3411():
    return 3411


def unused_3412():
    return 3412


def unused_3413():
    return 3413


def unused_3414():
    return 3414


def unused_3415():
    return 3415


def unused_3416():
    return 3416


def unused_3417():
    return 3417


def unused_3418():
    return 3418


def unused_3419():
    return 3419


def unused_3420():
    return 3420


def unused_3421():
    return 3421


def unused_3422():
    return 3422


def unused_3423():
    return 3423


def unused_3424():
    return 3424


def unused_3425():
    return 3425


def unused_3426():
    return 3426


def unused_3427():
    return 3427


def unused_3428():
    return 3428


def unused_3429():
    return 3429


def unused_3430():
    return 3430


def unused_3431():
    return 3431


def unused_3432():
    return 3432


def unused_3433():
    return 3433


def unused_3434():
    return 3434


def unused_3435():
    return 3435


def unused_3436():
    return 3436


def unused_3437():
    return 3437


def unused_3438():
    return 3438


def unused_3439():
    return 3439


def unused_3440():
    return 3440


def unused_3441():
    return 3441


def unused_3442():
    return 3442


def unused_3443():
    return 3443


def unused_3444():
    return 3444


def unused_3445():
    return 3445


def unused_3446():
    return 3446


def unused_3447():
    return 3447


def unused_3448():
    return 3448


def unused_3449():
    return 3449


def unused_3450():
    return 3450


def unused_3451():
    return 3451


def unused_3452():
    return 3452


def unused_3453():
    return 3453


def unused_3454():
    return 3454


def unused_3455():
    return 3455


def unused_3456():
    return 3456


def unused_3457():
    return 3457


def unused_3458():
    return 3458


def unused_3459():
    return 3459


def unused_3460():
    return 3460


def unused_3461():
    return 3461


def unused_3462():
    return 3462


def unused_3463():
    return 3463


def unused_3464():
    return 3464


def unused_3465():
    return 3465


def unused_3466():
    return 3466


def unused_3467():
    return 3467


def unused_3468():
    return 3468


def unused_3469():
    return 3469


def unused_3470():
    return 3470


def unused_3471():
    return 3471


def unused_3472():
    return 3472


def unused_3473():
    return 3473


def unused_3474():
    return 3474


def unused_3475():
    return 3475


def unused_3476():
    return 3476


def unused_3477():
    return 3477


def unused_3478():
    return 3478


def unused_3479():
    return 3479


def unused_3480():
    return 3480


def unused_3481():
    return 3481


def unused_3482():
    return 3482


def unused_3483():
    return 3483


def unused_3484():
    return 3484


def unused_3485():
    return 3485


def unused_3486():
    return 3486


def unused_3487():
    return 3487


def unused_3488():
    return 3488


def unused_3489():
    return 3489


def unused_3490():
    return 3490


def unused_3491():
    return 3491


def unused_3492():
    return 3492


def unused_3493():
    return 3493


def unused_3494():
    return 3494


def unused_3495():
    return 3495


def unused_3496():
    return 3496


def unused_3497():
    return 3497


def unused_3498():
    return 3498


def unused_3499():
    return 3499


def unused_3500():
    return 3500


def unused_3501():
    return 3501


def unused_3502():
    return 3502


def unused_3503():
    return 3503


def unused_3504():
    return 3504


def unused_3505():
    return 3505


def unused_3506():
    return 3506


def unused_3507():
    return 3507


def unused_3508():
    return 3508


def unused_3509():
    return 3509


def unused_3510():
    return 3510


def unused_3511():
    return 3511


def unused_3512():
    return 3512


def unused_3513():
    return 3513


def unused_3514():
    return 3514


def unused_3515():
    return 3515


def unused_3516():
    return 3516


def unused_3517():
    return 3517


def unused_3518():
    return 3518


def unused_3519():
    return 3519


def unused_3520():
    return 3520


def unused_3521():
    return 3521


def unused_3522():
    return 3522


def unused_3523():
    return 3523


def unused_3524():
    return 3524


def unused_3525():
    return 3525


def unused_3526():
    return 3526


def unused_3527():
    return 3527


def unused_3528():
    return 3528


def unused_3529():
    return 3529


def unused_3530():
    return 3530


def unused_3531():
    return 3531


def unused_3532():
    return 3532


def unused_3533():
    return 3533


def unused_3534():
    return 3534


def unused_3535():
    return 3535


def unused_3536():
    return 3536


def unused_3537():
    return 3537


def unused_3538():
    return 3538


def unused_3539():
    return 3539


def unused_3540():
    return 3540


def unused_3541():
    return 3541


def unused_3542():
    return 3542


def unused_3543():
    return 3543


def unused_3544():
    return 3544


def unused_3545():
    return 3545


def unused_3546():
    return 3546


def unused_3547():
    return 3547


def unused_3548():
    return 3548


def unused_3549():
    return 3549


def unused_3550():
    return 3550


def unused_3551():
    return 3551


def unused_3552():
    return 3552


def unused_3553():
    return 3553


def unused_3554():
    return 3554


def unused_3555():
    return 3555


def unused_3556():
    return 3556


def unused_3557():
    return 3557


def unused_3558():
    return 3558


def unused_3559():
    return 3559


def unused_3560():
    return 3560


def unused_3561():
    return 3561


def unused_3562():
    return 3562


def unused_3563():
    return 3563


def unused_3564():
    return 3564


def unused_3565():
    return 3565


def unused_3566():
    return 3566


def unused_3567():
    return 3567


def unused_3568():
    return 3568


def unused_3569():
    return 3569


def unused_3570():
    return 3570


def unused_3571():
    return 3571


def unused_3572():
    return 3572


def unused_3573():
    return 3573


def unused_3574():
    return 3574


def unused_3575():
    return 3575


def unused_3576():
    return 3576


def unused_3577():
    return 3577


def unused_3578():
    return 3578


def unused_3579():
    return 3579


def unused_3580():
    return 3580


def unused_3581():
    return 3581


def unused_3582():
    return 3582


def unused_3583():
    return 3583


def unused_3584():
    return 3584


def unused_3585():
    return 3585


def unused_3586():
    return 3586


def unused_3587():
    return 3587


def unused_3588():
    return 3588


def unused_3589():
    return 3589


def unused_3590():
    return 3590


def unused_3591():
    return 3591


def unused_3592():
    return 3592


def unused_3593():
    return 3593


def unused_3594():
    return 3594


def unused_3595():
    return 3595


def unused_3596():
    return 3596


def unused_3597():
    return 3597


def unused_3598():
    return 3598


def unused_3599():
    return 3599


def unused_3600():
    return 3600


def unused_3601():
    return 3601


def unused_3602():
    return 3602


def unused_3603():
    return 3603


def unused_3604():
    return 3604


def unused_3605():
    return 3605


def unused_3606():
    return 3606


def unused_3607():
    return 3607


def unused_3608():
    return 3608


def unused_3609():
    return 3609


def unused_3610():
    return 3610


def unused_3611():
    return 3611


def unused_3612():
    return 3612


def unused_3613():
    return 3613


def unused_3614():
    return 3614


def unused_3615():
    return 3615


def unused_3616():
    return 3616


def unused_3617():
    return 3617


def unused_3618():
    return 3618


def unused_3619():
    return 3619


def unused_3620():
    return 3620


def unused_3621():
    return 3621


def unused_3622():
    return 3622


def unused_3623():
    return 3623


def unused_3624():
    return 3624


def unused_3625():
    return 3625


def unused_3626():
    return 3626


def unused_3627():
    return 3627


def unused_3628():
    return 3628


def unused_3629():
    return 3629


def unused_3630():
    return 3630


def unused_3631():
    return 3631


def unused_3632():
    return 3632


def unused_3633():
    return 3633


def unused_3634():
    return 3634


def unused_3635():
    return 3635


def unused_3636():
    return 3636


def unused_3637():
    return 3637


def unused_3638():
    return 3638


def unused_3639():
    return 3639


def unused_3640():
    return 3640


def unused_3641():
    return 3641


def unused_3642():
    return 3642


def unused_3643():
    return 3643


def unused_3644():
    return 3644


def unused_3645():
    return 3645


def unused_3646():
    return 3646


def unused_3647():
    return 3647


def unused_3648():
    return 3648


def unused_3649():
    return 3649


def unused_3650():
    return 3650


def unused_3651():
    return 3651


def unused_3652():
    return 3652


def unused_3653():
    return 3653


def unused_3654():
    return 3654


def unused_3655():
    return 3655


def unused_3656():
    return 3656


def unused_3657():
    return 3657


def unused_3658():
    return 3658


def unused_3659():
    return 3659


def unused_3660():
    return 3660


def unused_3661():
    return 3661


def unused_3662():
    return 3662


def unused_3663():
    return 3663


def unused_3664():
    return 3664


def unused_3665():
    return 3665


def unused_3666():
    return 3666


def unused_3667():
    return 3667


def unused_3668():
    return 3668


def unused_3669():
    return 3669


def unused_3670():
    return 3670


def unused_3671():
    return 3671


def unused_3672():
    return 3672


def unused_3673():
    return 3673


def unused_3674():
    return 3674


def unused_3675():
    return 3675


def unused_3676():
    return 3676


def unused_3677():
    return 3677


def unused_3678():
    return 3678


def unused_3679():
    return 3679


def unused_3680():
    return 3680


def unused_3681():
    return 3681


def unused_3682():
    return 3682


def unused_3683():
    return 3683


def unused_3684():
    return 3684


def unused_3685():
    return 3685


def unused_3686():
    return 3686


def unused_3687():
    return 3687


def unused_3688():
    return 3688


def unused_3689():
    return 3689


def unused_3690():
    return 3690


def unused_3691():
    return 3691


def unused_3692():
    return 3692


def unused_3693():
    return 3693


def unused_3694():
    return 3694


def unused_3695():
    return 3695


def unused_3696():
    return 3696


def unused_3697():
    return 3697


def unused_3698():
    return 3698


def unused_3699():
    return 3699


def unused_3700():
    return 3700


def unused_3701():
    return 3701


def unused_3702():
    return 3702


def unused_3703():
    return 3703


def unused_3704():
    return 3704


def unused_3705():
    return 3705


def unused_3706():
    return 3706


def unused_3707():
    return 3707


def unused_3708():
    return 3708


def unused_3709():
    return 3709


def unused_3710():
    return 3710


def unused_3711():
    return 3711


def unused_3712():
    return 3712


def unused_3713():
    return 3713


def unused_3714():
    return 3714


def unused_3715():
    return 3715


def unused_3716():
    return 3716


def unused_3717():
    return 3717


def unused_3718():
    return 3718


def unused_3719():
    return 3719


def unused_3720():
    return 3720


def unused_3721():
    return 3721


def unused_3722():
    return 3722


def unused_3723():
    return 3723


def unused_3724():
    return 3724


def unused_3725():
    return 3725


def unused_3726():
    return 3726


def unused_3727():
    return 3727


def unused_3728():
    return 3728


def unused_3729():
    return 3729


def unused_3730():
    return 3730


def unused_3731():
    return 3731


def unused_3732():
    return 3732


def unused_3733():
    return 3733


def unused_3734():
    return 3734


def unused_3735():
    return 3735


def unused_3736():
    return 3736


def unused_3737():
    return 3737


def unused_3738():
    return 3738


def unused_3739():
    return 3739


def unused_3740():
    return 3740


def unused_3741():
    return 3741


def unused_3742():
    return 3742


def unused_3743():
    return 3743


def unused_3744():
    return 3744


def unused_3745():
    return 3745


def unused_3746():
    return 3746


def unused_3747():
    return 3747


def unused_3748():
    return 3748


def unused_3749():
    return 3749


def unused_3750():
    return 3750


def unused_3751():
    return 3751


def unused_3752():
    return 3752


def unused_3753():
    return 3753


def unused_3754():
    return 3754


def unused_3755():
    return 3755


def unused_3756():
    return 3756


def unused_3757():
    return 3757


def unused_3758():
    return 3758


def unused_3759():
    return 3759


def unused_3760():
    return 3760


def unused_3761():
    return 3761


def unused_3762():
    return 3762


def unused_3763():
    return 3763


def unused_3764():
    return 3764


def unused_3765():
    return 3765


def unused_3766():
    return 3766


def unused_3767():
    return 3767


def unused_3768():
    return 3768


def unused_3769():
    return 3769


def unused_3770():
    return 3770


def unused_3771():
    return 3771


def unused_3772():
    return 3772


def unused_3773():
    return 3773


def unused_3774():
    return 3774


def unused_3775():
    return 3775


def unused_3776():
    return 3776


def unused_3777():
    return 3777


def unused_3778():
    return 3778


def unused_3779():
    return 3779


def unused_3780():
    return 3780


def unused_3781():
    return 3781


def unused_3782():
    return 3782


def unused_3783():
    return 3783


def unused_3784():
    return 3784


def unused_3785():
    return 3785


def unused_3786():
    return 3786


def unused_3787():
    return 3787


def unused_3788():
    return 3788


def unused_3789():
    return 3789


def unused_3790():
    return 3790


def unused_3791():
    return 3791


def unused_3792():
    return 3792


def unused_3793():
    return 3793


def unused_3794():
    return 3794


def unused_3795():
    return 3795


def unused_3796():
    return 3796


def unused_3797():
    return 3797


def unused_3798():
    return 3798


def unused_3799():
    return 3799


def unused_3800():
    return 3800


def unused_3801():
    return 3801


def unused_3802():
    return 3802


def unused_3803():
    return 3803


def unused_3804():
    return 3804


def unused_3805():
    return 3805


def unused_3806():
    return 3806


def unused_3807():
    return 3807


def unused_3808():
    return 3808


def unused_3809():
    return 3809


def unused_3810():
    return 3810


def unused_3811():
    return 3811


def unused_3812():
    return 3812


def unused_3813():
    return 3813


def unused_3814():
    return 3814


def unused_3815():
    return 3815


def unused_3816():
    return 3816


def unused_3817():
    return 3817


def unused_3818():
    return 3818


def unused_3819():
    return 3819


def unused_3820():
    return 3820


def unused_3821():
    return 3821


def unused_3822():
    return 3822


def unused_3823():
    return 3823


def unused_3824():
    return 3824


def unused_3825():
    return 3825


def unused_3826():
    return 3826


def unused_3827():
    return 3827


def unused_3828():
    return 3828


def unused_3829():
    return 3829


def unused_3830():
    return 3830


def unused_3831():
    return 3831


def unused_3832():
    return 3832


def unused_3833():
    return 3833


def unused_3834():
    return 3834


def unused_3835():
    return 3835


def unused_3836():
    return 3836


def unused_3837():
    return 3837


def unused_3838():
    return 3838


def unused_3839():
    return 3839


def unused_3840():
    return 3840


def unused_3841():
    return 3841


def unused_3842():
    return 3842


def unused_3843():
    return 3843


def unused_3844():
    return 3844


def unused_3845():
    return 3845


def unused_3846():
    return 3846


def unused_3847():
    return 3847


def unused_3848():
    return 3848


def unused_3849():
    return 3849


def unused_3850():
    return 3850


def unused_3851():
    return 3851


def unused_3852():
    return 3852


def unused_3853():
    return 3853


def unused_3854():
    return 3854


def unused_3855():
    return 3855


def unused_3856():
    return 3856


def unused_3857():
    return 3857


def unused_3858():
    return 3858


def unused_3859():
    return 3859


def unused_3860():
    return 3860


def unused_3861():
    return 3861


def unused_3862():
    return 3862


def unused_3863():
    return 3863


def unused_3864():
    return 3864


def unused_3865():
    return 3865


def unused_3866():
    return 3866


def unused_3867():
    return 3867


def unused_3868():
    return 3868


def unused_3869():
    return 3869


def unused_3870():
    return 3870


def unused_3871():
    return 3871


def unused_3872():
    return 3872


def unused_3873():
    return 3873


def unused_3874():
    return 3874


def unused_3875():
    return 3875


def unused_3876():
    return 3876


def unused_3877():
    return 3877


def unused_3878():
    return 3878


def unused_3879():
    return 3879


def unused_3880():
    return 3880


def unused_3881():
    return 3881


def unused_3882():
    return 3882


def unused_3883():
    return 3883


def unused_3884():
    return 3884


def unused_3885():
    return 3885


def unused_3886():
    return 3886


def unused_3887():
    return 3887


def unused_3888():
    return 3888


def unused_3889():
    return 3889


def unused_3890():
    return 3890


def unused_3891():
    return 3891


def unused_3892():
    return 3892


def unused_3893():
    return 3893


def unused_3894():
    return 3894


def unused_3895():
    return 3895


def unused_3896():
    return 3896


def unused_3897():
    return 3897


def unused_3898():
    return 3898


def unused_3899():
    return 3899


def unused_3900():
    return 3900


def unused_3901():
    return 3901


def unused_3902():
    return 3902


def unused_3903():
    return 3903


def unused_3904():
    return 3904


def unused_3905():
    return 3905


def unused_3906():
    return 3906


def unused_3907():
    return 3907


def unused_3908():
    return 3908


def unused_3909():
    return 3909


def unused_3910():
    return 3910


def unused_3911():
    return 3911


def unused_3912():
    return 3912


def unused_3913():
    return 3913


def unused_3914():
    return 3914


def unused_3915():
    return 3915


def unused_3916():
    return 3916


def unused_3917():
    return 3917


def unused_3918():
    return 3918


def unused_3919():
    return 3919


def unused_3920():
    return 3920


def unused_3921():
    return 3921


def unused_3922():
    return 3922


def unused_3923():
    return 3923


def unused_3924():
    return 3924


def unused_3925():
    return 3925


def unused_3926():
    return 3926


def unused_3927():
    return 3927


def unused_3928():
    return 3928


def unused_3929():
    return 3929


def unused_3930():
    return 3930


def unused_3931():
    return 3931


def unused_3932():
    return 3932


def unused_3933():
    return 3933


def unused_3934():
    return 3934


def unused_3935():
    return 3935


def unused_3936():
    return 3936


def unused_3937():
    return 3937


def unused_3938():
    return 3938


def unused_3939():
    return 3939


def unused_3940():
    return 3940


def unused_3941():
    return 3941


def unused_3942():
    return 3942


def unused_3943():
    return 3943


def unused_3944():
    return 3944


def unused_3945():
    return 3945


def unused_3946():
    return 3946


def unused_3947():
    return 3947


def unused_3948():
    return 3948


def unused_3949():
    return 3949


def unused_3950():
    return 3950


def unused_3951():
    return 3951


def unused_3952():
    return 3952


def unused_3953():
    return 3953


def unused_3954():
    return 3954


def unused_3955():
    return 3955


def unused_3956():
    return 3956


def unused_3957():
    return 3957


def unused_3958():
    return 3958


def unused_3959():
    return 3959


def unused_3960():
    return 3960


def unused_3961():
    return 3961


def unused_3962():
    return 3962


def unused_3963():
    return 3963


def unused_3964():
    return 3964


def unused_3965():
    return 3965


def unused_3966():
    return 3966


def unused_3967():
    return 3967


def unused_3968():
    return 3968


def unused_3969():
    return 3969


def unused_3970():
    return 3970


def unused_3971():
    return 3971


def unused_3972():
    return 3972


def unused_3973():
    return 3973


def unused_3974():
    return 3974


def unused_3975():
    return 3975


def unused_3976():
    return 3976


def unused_3977():
    return 3977


def unused_3978():
    return 3978


def unused_3979():
    return 3979


def unused_3980():
    return 3980


def unused_3981():
    return 3981


def unused_3982():
    return 3982


def unused_3983():
    return 3983


def unused_3984():
    return 3984


def unused_3985():
    return 3985


def unused_3986():
    return 3986


def unused_3987():
    return 3987


def unused_3988():
    return 3988


def unused_3989():
    return 3989


def unused_3990():
    return 3990


def unused_3991():
    return 3991


def unused_3992():
    return 3992


def unused_3993():
    return 3993


def unused_3994():
    return 3994


def unused_3995():
    return 3995


def unused_3996():
    return 3996


def unused_3997():
    return 3997


def unused_3998():
    return 3998


def unused_3999():
    return 3999


def unused_4000():
    return 4000


def unused_4001():
    return 4001


def unused_4002():
    return 4002


def unused_4003():
    return 4003


def unused_4004():
    return 4004


def unused_4005():
    return 4005


def unused_4006():
    return 4006


def unused_4007():
    return 4007


def unused_4008():
    return 4008


def unused_4009():
    return 4009


def unused_4010():
    return 4010


def unused_4011():
    return 4011


def unused_4012():
    return 4012


def unused_4013():
    return 4013


def unused_4014():
    return 4014


def unused_4015():
    return 4015


def unused_4016():
    return 4016


def unused_4017():
    return 4017


def unused_4018():
    return 4018


def unused_4019():
    return 4019


def unused_4020():
    return 4020


def unused_4021():
    return 4021


def unused_4022():
    return 4022


def unused_4023():
    return 4023


def unused_4024():
    return 4024


def unused_4025():
    return 4025


def unused_4026():
    return 4026


def unused_4027():
    return 4027


def unused_4028():
    return 4028


def unused_4029():
    return 4029


def unused_4030():
    return 4030


def unused_4031():
    return 4031


def unused_4032():
    return 4032


def unused_4033():
    return 4033


def unused_4034():
    return 4034


def unused_4035():
    return 4035


def unused_4036():
    return 4036


def unused_4037():
    return 4037


def unused_4038():
    return 4038


def unused_4039():
    return 4039


def unused_4040():
    return 4040


def unused_4041():
    return 4041


def unused_4042():
    return 4042


def unused_4043():
    return 4043


def unused_4044():
    return 4044


def unused_4045():
    return 4045


def unused_4046():
    return 4046


def unused_4047():
    return 4047


def unused_4048():
    return 4048


def unused_4049():
    return 4049


def unused_4050():
    return 4050


def unused_4051():
    return 4051


def unused_4052():
    return 4052


def unused_4053():
    return 4053


def unused_4054():
    return 4054


def unused_4055():
    return 4055


def unused_4056():
    return 4056


def unused_4057():
    return 4057


def unused_4058():
    return 4058


def unused_4059():
    return 4059


def unused_4060():
    return 4060


def unused_4061():
    return 4061


def unused_4062():
    return 4062


def unused_4063():
    return 4063


def unused_4064():
    return 4064


def unused_4065():
    return 4065


def unused_4066():
    return 4066


def unused_4067():
    return 4067


def unused_4068():
    return 4068


def unused_4069():
    return 4069


def unused_4070():
    return 4070


def unused_4071():
    return 4071


def unused_4072():
    return 4072


def unused_4073():
    return 4073


def unused_4074():
    return 4074


def unused_4075():
    return 4075


def unused_4076():
    return 4076


def unused_4077():
    return 4077


def unused_4078():
    return 4078


def unused_4079():
    return 4079


def unused_4080():
    return 4080


def unused_4081():
    return 4081


def unused_4082():
    return 4082


def unused_4083():
    return 4083


def unused_4084():
    return 4084


def unused_4085():
    return 4085


def unused_4086():
    return 4086


def unused_4087():
    return 4087


def unused_4088():
    return 4088


def unused_4089():
    return 4089


def unused_4090():
    return 4090


def unused_4091():
    return 4091


def unused_4092():
    return 4092


def unused_4093():
    return 4093


def unused_4094():
    return 4094


def unused_4095():
    return 4095


def unused_4096():
    return 4096


def unused_4097():
    return 4097


def unused_4098():
    return 4098


def unused_4099():
    return 4099


def unused_4100():
    return 4100


def unused_4101():
    return 4101


def unused_4102():
    return 4102


def unused_4103():
    return 4103


def unused_4104():
    return 4104


def unused_4105():
    return 4105


def unused_4106():
    return 4106


def unused_4107():
    return 4107


def unused_4108():
    return 4108


def unused_4109():
    return 4109


def unused_4110():
    return 4110


def unused_4111():
    return 4111


def unused_4112():
    return 4112


def unused_4113():
    return 4113


def unused_4114():
    return 4114


def unused_4115():
    return 4115


def unused_4116():
    return 4116


def unused_4117():
    return 4117


def unused_4118():
    return 4118


def unused_4119():
    return 4119


def unused_4120():
    return 4120


def unused_4121():
    return 4121


def unused_4122():
    return 4122


def unused_4123():
    return 4123


def unused_4124():
    return 4124


def unused_4125():
    return 4125


def unused_4126():
    return 4126


def unused_4127():
    return 4127


def unused_4128():
    return 4128


def unused_4129():
    return 4129


def unused_4130():
    return 4130


def unused_4131():
    return 4131


def unused_4132():
    return 4132


def unused_4133():
    return 4133


def unused_4134():
    return 4134


def unused_4135():
    return 4135


def unused_4136():
    return 4136


def unused_4137():
    return 4137


def unused_4138():
    return 4138


def unused_4139():
    return 4139


def unused_4140():
    return 4140


def unused_4141():
    return 4141


def unused_4142():
    return 4142


def unused_4143():
    return 4143


def unused_4144():
    return 4144


def unused_4145():
    return 4145


def unused_4146():
    return 4146


def unused_4147():
    return 4147


def unused_4148():
    return 4148


def unused_4149():
    return 4149


def unused_4150():
    return 4150


def unused_4151():
    return 4151


def unused_4152():
    return 4152


def unused_4153():
    return 4153


def unused_4154():
    return 4154


def unused_4155():
    return 4155


def unused_4156():
    return 4156


def unused_4157():
    return 4157


def unused_4158():
    return 4158


def unused_4159():
    return 4159


def unused_4160():
    return 4160


def unused_4161():
    return 4161


def unused_4162():
    return 4162


def unused_4163():
    return 4163


def unused_4164():
    return 4164


def unused_4165():
    return 4165


def unused_4166():
    return 4166


def unused_4167():
    return 4167


def unused_4168():
    return 4168


def unused_4169():
    return 4169


def unused_4170():
    return 4170


def unused_4171():
    return 4171


def unused_4172():
    return 4172


def unused_4173():
    return 4173


def unused_4174():
    return 4174


def unused_4175():
    return 4175


def unused_4176():
    return 4176


def unused_4177():
    return 4177


def unused_4178():
    return 4178


def unused_4179():
    return 4179


def unused_4180():
    return 4180


def unused_4181():
    return 4181


def unused_4182():
    return 4182


def unused_4183():
    return 4183


def unused_4184():
    return 4184


def unused_4185():
    return 4185


def unused_4186():
    return 4186


def unused_4187():
    return 4187


def unused_4188():
    return 4188


def unused_4189():
    return 4189


def unused_4190():
    return 4190


def unused_4191():
    return 4191


def unused_4192():
    return 4192


def unused_4193():
    return 4193


def unused_4194():
    return 4194


def unused_4195():
    return 4195


def unused_4196():
    return 4196


def unused_4197():
    return 4197


def unused_4198():
    return 4198


def unused_4199():
    return 4199


def unused_4200():
    return 4200


def unused_4201():
    return 4201


def unused_4202():
    return 4202


def unused_4203():
    return 4203


def unused_4204():
    return 4204


def unused_4205():
    return 4205


def unused_4206():
    return 4206


def unused_4207():
    return 4207


def unused_4208():
    return 4208


def unused_4209():
    return 4209


def unused_4210():
    return 4210


def unused_4211():
    return 4211


def unused_4212():
    return 4212


def unused_4213():
    return 4213


def unused_4214():
    return 4214


def unused_4215():
    return 4215


def unused_4216():
    return 4216


def unused_4217():
    return 4217


def unused_4218():
    return 4218


def unused_4219():
    return 4219


def unused_4220():
    return 4220


def unused_4221():
    return 4221


def unused_4222():
    return 4222


def unused_4223():
    return 4223


def unused_4224():
    return 4224


def unused_4225():
    return 4225


def unused_4226():
    return 4226


def unused_4227():
    return 4227


def unused_4228():
    return 4228


def unused_4229():
    return 4229


def unused_4230():
    return 4230


def unused_4231():
    return 4231


def unused_4232():
    return 4232


def unused_4233():
    return 4233


def unused_4234():
    return 4234


def unused_4235():
    return 4235


def unused_4236():
    return 4236


def unused_4237():
    return 4237


def unused_4238():
    return 4238


def unused_4239():
    return 4239


def unused_4240():
    return 4240


def unused_4241():
    return 4241


def unused_4242():
    return 4242


def unused_4243():
    return 4243


def unused_4244():
    return 4244


def unused_4245():
    return 4245


def unused_4246():
    return 4246


def unused_4247():
    return 4247


def unused_4248():
    return 4248


def unused_4249():
    return 4249


def unused_4250():
    return 4250


def unused_4251():
    return 4251


def unused_4252():
    return 4252


def unused_4253():
    return 4253


def unused_4254():
    return 4254


def unused_4255():
    return 4255


def unused_4256():
    return 4256


def unused_4257():
    return 4257


def unused_4258():
    return 4258


def unused_4259():
    return 4259


def unused_4260():
    return 4260


def unused_4261():
    return 4261


def unused_4262():
    return 4262


def unused_4263():
    return 4263


def unused_4264():
    return 4264


def unused_4265():
    return 4265


def unused_4266():
    return 4266


def unused_4267():
    return 4267


def unused_4268():
    return 4268


def unused_4269():
    return 4269


def unused_4270():
    return 4270


def unused_4271():
    return 4271


def unused_4272():
    return 4272


def unused_4273():
    return 4273


def unused_4274():
    return 4274


def unused_4275():
    return 4275


def unused_4276():
    return 4276


def unused_4277():
    return 4277


def unused_4278():
    return 4278


def unused_4279():
    return 4279


def unused_4280():
    return 4280


def unused_4281():
    return 4281


def unused_4282():
    return 4282


def unused_4283():
    return 4283


def unused_4284():
    return 4284


def unused_4285():
    return 4285


def unused_4286():
    return 4286


def unused_4287():
    return 4287


def unused_4288():
    return 4288


def unused_4289():
    return 4289


def unused_4290():
    return 4290


def unused_4291():
    return 4291


def unused_4292():
    return 4292


def unused_4293():
    return 4293


def unused_4294():
    return 4294


def unused_4295():
    return 4295


def unused_4296():
    return 4296


def unused_4297():
    return 4297


def unused_4298():
    return 4298


def unused_4299():
    return 4299


def unused_4300():
    return 4300


def unused_4301():
    return 4301


def unused_4302():
    return 4302


def unused_4303():
    return 4303


def unused_4304():
    return 4304


def unused_4305():
    return 4305


def unused_4306():
    return 4306


def unused_4307():
    return 4307


def unused_4308():
    return 4308


def unused_4309():
    return 4309


def unused_4310():
    return 4310


def unused_4311():
    return 4311


def unused_4312():
    return 4312


def unused_4313():
    return 4313


def unused_4314():
    return 4314


def unused_4315():
    return 4315


def unused_4316():
    return 4316


def unused_4317():
    return 4317


def unused_4318():
    return 4318


def unused_4319():
    return 4319


def unused_4320():
    return 4320


def unused_4321():
    return 4321


def unused_4322():
    return 4322


def unused_4323():
    return 4323


def unused_4324():
    return 4324


def unused_4325():
    return 4325


def unused_4326():
    return 4326


def unused_4327():
    return 4327


def unused_4328():
    return 4328


def unused_4329():
    return 4329


def unused_4330():
    return 4330


def unused_4331():
    return 4331


def unused_4332():
    return 4332


def unused_4333():
    return 4333


def unused_4334():
    return 4334


def unused_4335():
    return 4335


def unused_4336():
    return 4336


def unused_4337():
    return 4337


def unused_4338():
    return 4338


def unused_4339():
    return 4339


def unused_4340():
    return 4340


def unused_4341():
    return 4341


def unused_4342():
    return 4342


def unused_4343():
    return 4343


def unused_4344():
    return 4344


def unused_4345():
    return 4345


def unused_4346():
    return 4346


def unused_4347():
    return 4347


def unused_4348():
    return 4348


def unused_4349():
    return 4349


def unused_4350():
    return 4350


def unused_4351():
    return 4351


def unused_4352():
    return 4352


def unused_4353():
    return 4353


def unused_4354():
    return 4354


def unused_4355():
    return 4355


def unused_4356():
    return 4356


def unused_4357():
    return 4357


def unused_4358():
    return 4358


def unused_4359():
    return 4359


def unused_4360():
    return 4360


def unused_4361():
    return 4361


def unused_4362():
    return 4362


def unused_4363():
    return 4363


def unused_4364():
    return 4364


def unused_4365():
    return 4365


def unused_4366():
    return 4366


def unused_4367():
    return 4367


def unused_4368():
    return 4368


def unused_4369():
    return 4369


def unused_4370():
    return 4370


def unused_4371():
    return 4371


def unused_4372():
    return 4372


def unused_4373():
    return 4373


def unused_4374():
    return 4374


def unused_4375():
    return 4375


def unused_4376():
    return 4376


def unused_4377():
    return 4377


def unused_4378():
    return 4378


def unused_4379():
    return 4379


def unused_4380():
    return 4380


def unused_4381():
    return 4381


def unused_4382():
    return 4382


def unused_4383():
    return 4383


def unused_4384():
    return 4384


def unused_4385():
    return 4385


def unused_4386():
    return 4386


def unused_4387():
    return 4387


def unused_4388():
    return 4388


def unused_4389():
    return 4389


def unused_4390():
    return 4390


def unused_4391():
    return 4391


def unused_4392():
    return 4392


def unused_4393():
    return 4393


def unused_4394():
    return 4394


def unused_4395():
    return 4395


def unused_4396():
    return 4396


def unused_4397():
    return 4397


def unused_4398():
    return 4398


def unused_4399():
    return 4399


def unused_4400():
    return 4400


def unused_4401():
    return 4401


def unused_4402():
    return 4402


def unused_4403():
    return 4403


def unused_4404():
    return 4404


def unused_4405():
    return 4405


def unused_4406():
    return 4406


def unused_4407():
    return 4407


def unused_4408():
    return 4408


def unused_4409():
    return 4409


def unused_4410():
    return 4410


def unused_4411():
    return 4411


def unused_4412():
    return 4412


def unused_4413():
    return 4413


def unused_4414():
    return 4414


def unused_4415():
    return 4415


def unused_4416():
    return 4416


def unused_4417():
    return 4417


def unused_4418():
    return 4418


def unused_4419():
    return 4419


def unused_4420():
    return 4420


def unused_4421():
    return 4421


def unused_4422():
    return 4422


def unused_4423():
    return 4423


def unused_4424():
    return 4424


def unused_4425():
    return 4425


def unused_4426():
    return 4426


def unused_4427():
    return 4427


def unused_4428():
    return 4428


def unused_4429():
    return 4429


def unused_4430():
    return 4430


def unused_4431():
    return 4431


def unused_4432():
    return 4432


def unused_4433():
    return 4433


def unused_4434():
    return 4434


def unused_4435():
    return 4435


def unused_4436():
    return 4436


def unused_4437():
    return 4437


def unused_4438():
    return 4438


def unused_4439():
    return 4439


def unused_4440():
    return 4440


def unused_4441():
    return 4441


def unused_4442():
    return 4442


def unused_4443():
    return 4443


def unused_4444():
    return 4444


def unused_4445():
    return 4445


def unused_4446():
    return 4446


def unused_4447():
    return 4447


def unused_4448():
    return 4448


def unused_4449():
    return 4449


def unused_4450():
    return 4450


def unused_4451():
    return 4451


def unused_4452():
    return 4452


def unused_4453():
    return 4453


def unused_4454():
    return 4454


def unused_4455():
    return 4455


def unused_4456():
    return 4456


def unused_4457():
    return 4457


def unused_4458():
    return 4458


def unused_4459():
    return 4459


def unused_4460():
    return 4460


def unused_4461():
    return 4461


def unused_4462():
    return 4462


def unused_4463():
    return 4463


def unused_4464():
    return 4464


def unused_4465():
    return 4465


def unused_4466():
    return 4466


def unused_4467():
    return 4467


def unused_4468():
    return 4468


def unused_4469():
    return 4469


def unused_4470():
    return 4470


def unused_4471():
    return 4471


def unused_4472():
    return 4472


def unused_4473():
    return 4473


def unused_4474():
    return 4474


def unused_4475():
    return 4475


def unused_4476():
    return 4476


def unused_4477():
    return 4477


def unused_4478():
    return 4478


def unused_4479():
    return 4479


def unused_4480():
    return 4480


def unused_4481():
    return 4481


def unused_4482():
    return 4482


def unused_4483():
    return 4483


def unused_4484():
    return 4484


def unused_4485():
    return 4485


def unused_4486():
    return 4486


def unused_4487():
    return 4487


def unused_4488():
    return 4488


def unused_4489():
    return 4489


def unused_4490():
    return 4490


def unused_4491():
    return 4491


def unused_4492():
    return 4492


def unused_4493():
    return 4493


def unused_4494():
    return 4494


def unused_4495():
    return 4495


def unused_4496():
    return 4496


def unused_4497():
    return 4497


def unused_4498():
    return 4498


def unused_4499():
    return 4499


def unused_4500():
    return 4500


def unused_4501():
    return 4501


def unused_4502():
    return 4502


def unused_4503():
    return 4503


def unused_4504():
    return 4504


def unused_4505():
    return 4505


def unused_4506():
    return 4506


def unused_4507():
    return 4507


def unused_4508():
    return 4508


def unused_4509():
    return 4509


def unused_4510():
    return 4510


def unused_4511():
    return 4511


def unused_4512():
    return 4512


def unused_4513():
    return 4513


def unused_4514():
    return 4514


def unused_4515():
    return 4515


def unused_4516():
    return 4516


def unused_4517():
    return 4517


def unused_4518():
    return 4518


def unused_4519():
    return 4519


def unused_4520():
    return 4520


def unused_4521():
    return 4521


def unused_4522():
    return 4522


def unused_4523():
    return 4523


def unused_4524():
    return 4524


def unused_4525():
    return 4525


def unused_4526():
    return 4526


def unused_4527():
    return 4527


def unused_4528():
    return 4528


def unused_4529():
    return 4529


def unused_4530():
    return 4530


def unused_4531():
    return 4531


def unused_4532():
    return 4532


def unused_4533():
    return 4533


def unused_4534():
    return 4534


def unused_4535():
    return 4535


def unused_4536():
    return 4536


def unused_4537():
    return 4537


def unused_4538():
    return 4538


def unused_4539():
    return 4539


def unused_4540():
    return 4540


def unused_4541():
    return 4541


def unused_4542():
    return 4542


def unused_4543():
    return 4543


def unused_4544():
    return 4544


def unused_4545():
    return 4545


def unused_4546():
    return 4546


def unused_4547():
    return 4547


def unused_4548():
    return 4548


def unused_4549():
    return 4549


def unused_4550():
    return 4550


def unused_4551():
    return 4551


def unused_4552():
    return 4552


def unused_4553():
    return 4553


def unused_4554():
    return 4554


def unused_4555():
    return 4555


def unused_4556():
    return 4556


def unused_4557():
    return 4557


def unused_4558():
    return 4558


def unused_4559():
    return 4559


def unused_4560():
    return 4560


def unused_4561():
    return 4561


def unused_4562():
    return 4562


def unused_4563():
    return 4563


def unused_4564():
    return 4564


def unused_4565():
    return 4565


def unused_4566():
    return 4566


def unused_4567():
    return 4567


def unused_4568():
    return 4568


def unused_4569():
    return 4569


def unused_4570():
    return 4570


def unused_4571():
    return 4571


def unused_4572():
    return 4572


def unused_4573():
    return 4573


def unused_4574():
    return 4574


def unused_4575():
    return 4575


def unused_4576():
    return 4576


def unused_4577():
    return 4577


def unused_4578():
    return 4578


def unused_4579():
    return 4579


def unused_4580():
    return 4580


def unused_4581():
    return 4581


def unused_4582():
    return 4582


def unused_4583():
    return 4583


def unused_4584():
    return 4584


def unused_4585():
    return 4585


def unused_4586():
    return 4586


def unused_4587():
    return 4587


def unused_4588():
    return 4588


def unused_4589():
    return 4589


def unused_4590():
    return 4590


def unused_4591():
    return 4591


def unused_4592():
    return 4592


def unused_4593():
    return 4593


def unused_4594():
    return 4594


def unused_4595():
    return 4595


def unused_4596():
    return 4596


def unused_4597():
    return 4597


def unused_4598():
    return 4598


def unused_4599():
    return 4599


def echo(numbers):
    return sum(numbers)
